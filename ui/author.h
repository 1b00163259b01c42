#pragma once

#include <QString>

class QWidget;

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::ui {

/// Who works in the window: the name of the preferences, under which acts are recorded.
namespace author {

/// Records the acts of \a ledger under the name of the preferences; while that is blank, under the name it
/// has.
void sign(ledger::Ledger &ledger);
/// Asks for the name, keeps it in the preferences and signs \a ledger with it; a blank answer changes
/// nothing. The name of the preferences then; empty where there is none.
QString askName(QWidget *parent, ledger::Ledger &ledger);

} // namespace author

} // namespace chulie::ui
