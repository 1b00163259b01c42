#pragma once

#include "ui/address.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// What the program remembers of a person's choices, between one start and the next.
namespace chulie::ui::preferences {

/// zh_CN until another was chosen.
[[nodiscard]] QString language();
void setLanguage(const QString &name);

/// The desktop's until one was chosen.
[[nodiscard]] look::Theme theme();
void setTheme(look::Theme theme);

/// A ledger that was opened before.
struct RecentLedger
{
    QString path;
    bool isMissing = false; ///< no file is there now
};
/// The ledgers opened before, the last one first, until they are forgotten.
[[nodiscard]] std::vector<RecentLedger> ledgers();
void opened(const QString &ledger);
/// Takes \a ledger off the list.
void forget(const QString &ledger);
/// The ledger to open at the next start; empty when it was closed, or none was ever opened.
[[nodiscard]] QString lastLedger();
/// The open ledger was closed: the next start does not open it by itself.
void closed();

/// Where a person was in \a ledger: page and scope.
[[nodiscard]] Address address(const QString &ledger);
void setAddress(const QString &ledger, const Address &address);

/// The name of who works here: the author of acts, and 帮扶责任人 of "mine". Empty until it was given.
[[nodiscard]] QString name();
void setName(const QString &name);

/// After how many minutes without use a protected ledger is locked; 0: never. 15 until it was chosen.
[[nodiscard]] int lockMinutes();
void setLockMinutes(int minutes);

/// The bytes of a widget's state (geometry, splitter, header), by a name of its own.
[[nodiscard]] QByteArray state(const char *name);
void setState(const char *name, const QByteArray &state);
/// The switch: what is copied of personal columns leaves the clipboard after a while. On until it was chosen.
inline constexpr auto clearsClipboard = "clipboard/cleared";
/// A switch, by a name of its own.
[[nodiscard]] bool isOn(const char *name, bool unlessSet);
void setOn(const char *name, bool on);

} // namespace chulie::ui::preferences
