#pragma once

#include "models/targets/target.h"
#include "models/values/result.h"
#include "ui/scope.h"

class QWidget;

namespace chulie {

class Session;

/// Writes who holds \a target back in \a scope, with the reasons, to \a path: as XLSX or, by its name,
/// in the office's form of CSV; with progress and cancel.
[[nodiscard]] Result<void> exportHoldersTo(QWidget *parent, Session &session, const Target &target,
                                           const Scope &scope, const QString &path);

} // namespace chulie
