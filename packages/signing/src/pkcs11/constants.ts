// Numbers of PKCS#11 2.40 (OASIS) that are used here: the addon that also names them is loaded only when asked.
export const CKF_SERIAL_SESSION = 0x4;
export const CKU_USER = 1;
export const CKR_USER_ALREADY_LOGGED_IN = 0x100;
export const CKA_CLASS = 0x0;
export const CKA_LABEL = 0x3;
export const CKA_VALUE = 0x11;
export const CKA_ID = 0x102;
export const CKO_CERTIFICATE = 0x1;
export const CKO_PRIVATE_KEY = 0x3;
export const CKM_RSA_PKCS_PSS = 0xd;
export const CKM_SHA256_RSA_PKCS = 0x40;
export const CKM_SHA256 = 0x250;
export const CKM_ECDSA = 0x1041;
export const CKG_MGF1_SHA256 = 0x2;
/** How the addon names the form of PSS parameters. */
export const CK_PARAMS_RSA_PSS = 5;
