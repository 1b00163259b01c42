#pragma once

#include <QString>

namespace chulie::models {

/// The languages of the program: "zh_CN" (the default) and "en".
[[nodiscard]] const QString &language();

/// Speaks \a name from now on, Qt's own words included; widgets get a LanguageChange event. False where the
/// program does not know it.
bool setLanguage(const QString &name);

} // namespace chulie::models
