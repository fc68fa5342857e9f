CREATE TABLE sach (
  `_he_thong` STRING,
  `_don_vi` STRING,
  `_tep` STRING,
  `_dong` BIGINT,
  `sieuDuLieu` STRUCT<`luocDo`: STRING, `phienBanLuocDo`: STRING, `nguon`: STRING, `trangThai`: STRING, `capNhatLuc`: STRING, `coQuanChuQuan`: STRING, `nguonGoc`: STRING>,
  `tinhTrang` STRING,
  `ngayMuon` STRING,
  `ngayTra` STRING,
  `ghiChu` STRING,
  `soTrang` BIGINT,
  `tacGia` ARRAY<STRUCT<`ma`: STRING, `sinh`: STRING>>
);

WITH s1 AS (
  SELECT *,
    ((`sieuDuLieu`.`nguon` IS NULL) OR (`sieuDuLieu`.`nguon` = 'dang-ky-moi')) AS c1,
    ((`tinhTrang` IS NOT NULL) AND (NOT (`tinhTrang` IN ('moi', 'cu')))) AS c2,
    ((`ngayMuon` IS NOT NULL) AND (NOT regexp_like(`ngayMuon`, '\\A(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)\\z'))) AS c3,
    coalesce(exists(`tacGia`, x1 -> coalesce(((x1.`ma` IS NOT NULL) AND (NOT regexp_like(x1.`ma`, '\\A[A-Z]{2}\\z'))), FALSE)), FALSE) AS c4,
    (NOT ((`sieuDuLieu`.`trangThai` IS NOT NULL) AND (`sieuDuLieu`.`trangThai` = 'nhap'))) AS c5,
    substr(substr(`ngayTra`, 9, 7), 6, 2) AS c6
  FROM sach
), s2 AS (
  SELECT *,
    (NOT CASE WHEN ((`sieuDuLieu` IS NULL) OR (`tinhTrang` IS NULL) OR ((`sieuDuLieu`.`nguon` IS NOT NULL) AND (NOT (`sieuDuLieu`.`nguon` IN ('dang-ky-moi', 'so-hoa')))) OR ((`sieuDuLieu`.`capNhatLuc` IS NOT NULL) AND (NOT regexp_like(`sieuDuLieu`.`capNhatLuc`, '\\A(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])\\z'))) OR c2 OR c3 OR ((`ngayTra` IS NOT NULL) AND (NOT (regexp_like(`ngayTra`, '\\A(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2]))\\z') OR (regexp_like(`ngayTra`, '\\A(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)/(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)\\z') AND (substr(`ngayTra`, 1, 10) <= substr(`ngayTra`, 12, 10))) OR (regexp_like(`ngayTra`, '\\A(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)\\z') AND (substr(`ngayTra`, 1, 4) <= substr(`ngayTra`, 6, 4))) OR (regexp_like(`ngayTra`, '\\A(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])\\z') AND (substr(`ngayTra`, 1, 7) <= substr(`ngayTra`, 9, 7)))))) OR ((`ghiChu` IS NOT NULL) AND (NOT (char_length(`ghiChu`) <= 20))) OR ((`soTrang` IS NOT NULL) AND (`soTrang` < 1)) OR ((`tacGia` IS NOT NULL) AND ((CASE WHEN `tacGia` IS NOT NULL THEN size(`tacGia`) END) < 1)) OR c4 OR coalesce(exists(`tacGia`, x1 -> coalesce(((x1.`sinh` IS NOT NULL) AND (NOT (regexp_like(x1.`sinh`, '\\A(?:(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2]))\\z') OR (regexp_like(x1.`sinh`, '\\A(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)/(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)\\z') AND (substr(x1.`sinh`, 1, 10) <= substr(x1.`sinh`, 12, 10))) OR (regexp_like(x1.`sinh`, '\\A(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)\\z') AND (substr(x1.`sinh`, 1, 4) <= substr(x1.`sinh`, 6, 4))) OR (regexp_like(x1.`sinh`, '\\A(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])/(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])\\z') AND (substr(x1.`sinh`, 1, 7) <= substr(x1.`sinh`, 9, 7)))))), FALSE)), FALSE)) THEN TRUE ELSE FALSE END) AS c7,
    (NOT c1) AS c8,
    CASE WHEN (`ngayMuon` <= (CASE WHEN (char_length(`ngayTra`) = 10) THEN `ngayTra` WHEN (char_length(`ngayTra`) = 4) THEN (`ngayTra` || '-01-01') WHEN (char_length(`ngayTra`) = 7) THEN (`ngayTra` || '-01') WHEN (char_length(`ngayTra`) = 9) THEN (substr(`ngayTra`, 1, 4) || '-01-01') WHEN (char_length(`ngayTra`) = 15) THEN (substr(`ngayTra`, 1, 7) || '-01') WHEN (char_length(`ngayTra`) = 21) THEN substr(`ngayTra`, 1, 10) END)) THEN TRUE WHEN (`ngayMuon` > (CASE WHEN (char_length(`ngayTra`) = 10) THEN `ngayTra` WHEN (char_length(`ngayTra`) = 4) THEN (`ngayTra` || '-12-31') WHEN (char_length(`ngayTra`) = 7) THEN (`ngayTra` || (CASE WHEN (substr(`ngayTra`, 6, 2) IN ('04', '06', '09', '11')) THEN '-30' WHEN regexp_like(`ngayTra`, '\\A(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02\\z') THEN '-29' WHEN (substr(`ngayTra`, 6, 2) = '02') THEN '-28' ELSE '-31' END)) WHEN (char_length(`ngayTra`) = 9) THEN (substr(`ngayTra`, 6, 4) || '-12-31') WHEN (char_length(`ngayTra`) = 15) THEN (substr(`ngayTra`, 9, 7) || (CASE WHEN (c6 IN ('04', '06', '09', '11')) THEN '-30' WHEN regexp_like(substr(`ngayTra`, 9, 7), '\\A(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02\\z') THEN '-29' WHEN (c6 = '02') THEN '-28' ELSE '-31' END)) WHEN (char_length(`ngayTra`) = 21) THEN substr(`ngayTra`, 12, 10) END)) THEN FALSE END AS c9
  FROM s1
), s3 AS (
  SELECT *,
    (c7 AND c5 AND c1 AND (`ngayTra` IS NULL)) AS c10,
    (NOT c9) AS c11
  FROM s2
), s4 AS (
  SELECT *,
    (c7 AND c1 AND c11) AS c12
  FROM s3
), s5 AS (
  SELECT *,
    (c2 OR c3 OR c4 OR c12) AS c13
  FROM s4
)
SELECT `_he_thong`, `_don_vi`,
  count(*) AS n1,
  count(*) FILTER (WHERE (`tinhTrang` IS NOT NULL)) AS n2,
  count(*) FILTER (WHERE c2) AS n3,
  count(*) FILTER (WHERE (`ngayMuon` IS NOT NULL)) AS n4,
  count(*) FILTER (WHERE c3) AS n5,
  count(*) FILTER (WHERE coalesce(exists(`tacGia`, x1 -> coalesce((x1.`ma` IS NOT NULL), FALSE)), FALSE)) AS n6,
  count(*) FILTER (WHERE c4) AS n7,
  count(*) FILTER (WHERE (c7 AND c5 AND c1)) AS n8,
  count(*) FILTER (WHERE c10) AS n9,
  count(*) FILTER (WHERE (c7 AND c5 AND c1 AND (`ngayTra` IS NULL) AND c8 AND (NOT CASE WHEN c10 THEN TRUE ELSE FALSE END))) AS n10,
  count(*) FILTER (WHERE (c7 AND (c9 OR c11))) AS n11,
  count(*) FILTER (WHERE c12) AS n12,
  count(*) FILTER (WHERE (c7 AND c8 AND c11 AND (NOT CASE WHEN c12 THEN TRUE ELSE FALSE END))) AS n13,
  count(*) AS n14,
  count(*) FILTER (WHERE c13) AS n15,
  count(*) AS n16,
  count(*) FILTER (WHERE c10) AS n17,
  count(*) FILTER (WHERE (c13 OR c10)) AS n18
FROM s5
GROUP BY `_he_thong`, `_don_vi`;
