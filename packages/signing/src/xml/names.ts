/** Namespace of XML signatures. */
export const DS = "http://www.w3.org/2000/09/xmldsig#";
/** Namespace of the attributes that declare namespaces. */
export const XMLNS = "http://www.w3.org/2000/xmlns/";
/** Namespace of `xml:lang`, `xml:id` and their like. */
export const XML = "http://www.w3.org/XML/1998/namespace";

export const ENVELOPED = `${DS}enveloped-signature`;
export const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
