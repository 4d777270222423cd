export const later = () => import("@bitrix24/b24jssdk");
