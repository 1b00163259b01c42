#pragma once

#include "ui/address.h"

#include <QString>

namespace chulie::targets {
struct Target;
} // namespace chulie::targets

namespace chulie::ui {

/// Links within texts that lead to a page: to a clause of the plan, a responsibility, a target, or the
/// measures of a responsibility.
namespace links {

[[nodiscard]] QString toClause(const QString &id, const QString &words);
/// To the clause at the sentence that carries \a target.
[[nodiscard]] QString toClause(const QString &id, const targets::Target &target, const QString &words);
[[nodiscard]] QString toItem(int number, const QString &words);
[[nodiscard]] QString toTarget(const targets::Target &target);
[[nodiscard]] QString toMeasures(int item, const QString &words);

/// Where \a link, made by one of these, leads in \a scope.
[[nodiscard]] Address address(const QString &link, const Scope &scope);

} // namespace links
} // namespace chulie::ui
