CREATE TABLE sach (
  "_he_thong" text,
  "_don_vi" text,
  "_tep" text,
  "_dong" bigint,
  "j" jsonb
);

WITH s1 AS (
  SELECT *,
    ((((j -> 'sieuDuLieu') ->> 'nguon') IS NULL) OR (((j -> 'sieuDuLieu') ->> 'nguon') = 'dang-ky-moi')) AS c1,
    (((j ->> 'tinhTrang') IS NOT NULL) AND (NOT ((j ->> 'tinhTrang') IN ('moi', 'cu')))) AS c2,
    (((j ->> 'ngayMuon') IS NOT NULL) AND (NOT ((j ->> 'ngayMuon') ~ '^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$'))) AS c3,
    EXISTS (SELECT FROM jsonb_array_elements((j -> 'tacGia')) AS x1(x1) WHERE ((((x1) ->> 'ma') IS NOT NULL) AND (NOT (((x1) ->> 'ma') ~ '^[A-Z]{2}$')))) AS c4,
    (NOT ((((j -> 'sieuDuLieu') ->> 'trangThai') IS NOT NULL) AND (((j -> 'sieuDuLieu') ->> 'trangThai') = 'nhap'))) AS c5,
    substr(substr((j ->> 'ngayTra'), 9, 7), 6, 2) AS c6
  FROM sach
  OFFSET 0
), s2 AS (
  SELECT *,
    (NOT CASE WHEN (((j -> 'sieuDuLieu') IS NULL) OR ((j -> 'tinhTrang') IS NULL) OR ((((j -> 'sieuDuLieu') ->> 'nguon') IS NOT NULL) AND (NOT (((j -> 'sieuDuLieu') ->> 'nguon') IN ('dang-ky-moi', 'so-hoa')))) OR ((((j -> 'sieuDuLieu') ->> 'capNhatLuc') IS NOT NULL) AND (NOT (((j -> 'sieuDuLieu') ->> 'capNhatLuc') ~ '^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+\-](?:[01][0-9]|2[0-3]):[0-5][0-9])$'))) OR c2 OR c3 OR (((j ->> 'ngayTra') IS NOT NULL) AND (NOT (((j ->> 'ngayTra') ~ '^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2]))$') OR (((j ->> 'ngayTra') ~ '^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)/(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$') AND (substr((j ->> 'ngayTra'), 1, 10) COLLATE "C" <= substr((j ->> 'ngayTra'), 12, 10))) OR (((j ->> 'ngayTra') ~ '^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)$') AND (substr((j ->> 'ngayTra'), 1, 4) COLLATE "C" <= substr((j ->> 'ngayTra'), 6, 4))) OR (((j ->> 'ngayTra') ~ '^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])$') AND (substr((j ->> 'ngayTra'), 1, 7) COLLATE "C" <= substr((j ->> 'ngayTra'), 9, 7)))))) OR (((j ->> 'ghiChu') IS NOT NULL) AND (NOT (length((j ->> 'ghiChu')) <= 20))) OR ((CAST(CAST(j ->> 'soTrang' AS numeric) AS bigint) IS NOT NULL) AND (CAST(CAST(j ->> 'soTrang' AS numeric) AS bigint) < 1)) OR (((j -> 'tacGia') IS NOT NULL) AND (jsonb_array_length((j -> 'tacGia')) < 1)) OR c4 OR EXISTS (SELECT FROM jsonb_array_elements((j -> 'tacGia')) AS x1(x1) WHERE ((((x1) ->> 'sinh') IS NOT NULL) AND (NOT ((((x1) ->> 'sinh') ~ '^(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2]))$') OR ((((x1) ->> 'sinh') ~ '^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)/(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$') AND (substr(((x1) ->> 'sinh'), 1, 10) COLLATE "C" <= substr(((x1) ->> 'sinh'), 12, 10))) OR ((((x1) ->> 'sinh') ~ '^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)$') AND (substr(((x1) ->> 'sinh'), 1, 4) COLLATE "C" <= substr(((x1) ->> 'sinh'), 6, 4))) OR ((((x1) ->> 'sinh') ~ '^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])$') AND (substr(((x1) ->> 'sinh'), 1, 7) COLLATE "C" <= substr(((x1) ->> 'sinh'), 9, 7)))))))) THEN TRUE ELSE FALSE END) AS c7,
    (NOT c1) AS c8,
    CASE WHEN ((j ->> 'ngayMuon') COLLATE "C" <= CASE WHEN (length((j ->> 'ngayTra')) = 10) THEN (j ->> 'ngayTra') WHEN (length((j ->> 'ngayTra')) = 4) THEN ((j ->> 'ngayTra') || '-01-01') WHEN (length((j ->> 'ngayTra')) = 7) THEN ((j ->> 'ngayTra') || '-01') WHEN (length((j ->> 'ngayTra')) = 9) THEN (substr((j ->> 'ngayTra'), 1, 4) || '-01-01') WHEN (length((j ->> 'ngayTra')) = 15) THEN (substr((j ->> 'ngayTra'), 1, 7) || '-01') WHEN (length((j ->> 'ngayTra')) = 21) THEN substr((j ->> 'ngayTra'), 1, 10) END) THEN TRUE WHEN ((j ->> 'ngayMuon') COLLATE "C" > CASE WHEN (length((j ->> 'ngayTra')) = 10) THEN (j ->> 'ngayTra') WHEN (length((j ->> 'ngayTra')) = 4) THEN ((j ->> 'ngayTra') || '-12-31') WHEN (length((j ->> 'ngayTra')) = 7) THEN ((j ->> 'ngayTra') || (CASE WHEN (substr((j ->> 'ngayTra'), 6, 2) IN ('04', '06', '09', '11')) THEN '-30' WHEN ((j ->> 'ngayTra') ~ '^(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02$') THEN '-29' WHEN (substr((j ->> 'ngayTra'), 6, 2) = '02') THEN '-28' ELSE '-31' END)) WHEN (length((j ->> 'ngayTra')) = 9) THEN (substr((j ->> 'ngayTra'), 6, 4) || '-12-31') WHEN (length((j ->> 'ngayTra')) = 15) THEN (substr((j ->> 'ngayTra'), 9, 7) || (CASE WHEN (c6 IN ('04', '06', '09', '11')) THEN '-30' WHEN (substr((j ->> 'ngayTra'), 9, 7) ~ '^(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02$') THEN '-29' WHEN (c6 = '02') THEN '-28' ELSE '-31' END)) WHEN (length((j ->> 'ngayTra')) = 21) THEN substr((j ->> 'ngayTra'), 12, 10) END) THEN FALSE END AS c9
  FROM s1
  OFFSET 0
), s3 AS (
  SELECT *,
    (c7 AND c5 AND c1 AND ((j -> 'ngayTra') IS NULL)) AS c10,
    (NOT c9) AS c11
  FROM s2
  OFFSET 0
), s4 AS (
  SELECT *,
    (c7 AND c1 AND c11) AS c12
  FROM s3
  OFFSET 0
), s5 AS (
  SELECT *,
    (c2 OR c3 OR c4 OR c12) AS c13
  FROM s4
  OFFSET 0
)
SELECT "_he_thong", "_don_vi", ARRAY[
  count(*),
  count(*) FILTER (WHERE ((j ->> 'tinhTrang') IS NOT NULL)),
  count(*) FILTER (WHERE c2),
  count(*) FILTER (WHERE ((j ->> 'ngayMuon') IS NOT NULL)),
  count(*) FILTER (WHERE c3),
  count(*) FILTER (WHERE EXISTS (SELECT FROM jsonb_array_elements((j -> 'tacGia')) AS x1(x1) WHERE (((x1) ->> 'ma') IS NOT NULL))),
  count(*) FILTER (WHERE c4),
  count(*) FILTER (WHERE (c7 AND c5 AND c1)),
  count(*) FILTER (WHERE c10),
  count(*) FILTER (WHERE (c7 AND c5 AND c1 AND ((j -> 'ngayTra') IS NULL) AND c8 AND (NOT CASE WHEN c10 THEN TRUE ELSE FALSE END))),
  count(*) FILTER (WHERE (c7 AND (c9 OR c11))),
  count(*) FILTER (WHERE c12),
  count(*) FILTER (WHERE (c7 AND c8 AND c11 AND (NOT CASE WHEN c12 THEN TRUE ELSE FALSE END))),
  count(*),
  count(*) FILTER (WHERE c13),
  count(*),
  count(*) FILTER (WHERE c10),
  count(*) FILTER (WHERE (c13 OR c10))
] AS dem
FROM s5
GROUP BY "_he_thong", "_don_vi";
