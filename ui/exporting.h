#pragma once

#include "models/exchange/sheet.h"
#include "models/reports/report.h"

#include <QString>

#include <functional>

class QWidget;

namespace chulie::storage {
class Database;
class LedgerFile;
} // namespace chulie::storage

/// The way of what is shown into a file.
namespace chulie::ui::exporting {

/// Asks for a file, \a name proposed, and writes what \a make gives, on a thread and a connection of its own
/// to \a ledger. Tells of a failure. The path that was written; empty where none was.
QString write(QWidget *parent, const storage::LedgerFile &ledger, const QString &name,
              const std::function<exchange::Sheet(storage::Database &)> &make);

/// The same for a list that is laid out already.
QString write(QWidget *parent, const reports::Report &list);

} // namespace chulie::ui::exporting
