#pragma once

#include "models/ledger/ledger.h"
#include "tests/support/files.h"
#include "tests/support/replica.h"

namespace chulie::support {

/// A person at a ledger who does something at random: enters, edits, clears, removes, re-enters, imports a
/// file, moves households and people; always by the rules of the office's tables. The same dice give the same
/// acts.
class Actor
{
public:
    Actor(ledger::Ledger &ledger, const Folder &folder, Dice &dice)
        : m_ledger(ledger), m_folder(folder), m_dice(dice)
    {
    }

    /// One act; it may turn out to change nothing.
    values::Result<void> act();

private:
    values::Result<void> several();
    values::Result<void> importFile();
    values::Result<void> move();
    void enter(journal::Act &act);
    void change(journal::Act &act);
    [[nodiscard]] values::Value value(const catalogue::Column &column);
    [[nodiscard]] std::vector<values::Value> rowOf(const catalogue::Table &table);
    [[nodiscard]] std::vector<std::int64_t> ids(const catalogue::Table &table);
    void follow(const catalogue::Table &table, std::vector<values::Value> &values);
    [[nodiscard]] QByteArray csv(const catalogue::Table &table,
                                 const std::vector<std::vector<values::Value>> &rows);

    ledger::Ledger &m_ledger;
    const Folder &m_folder;
    Dice &m_dice;
};

/// Every row of every table, also of those that are not exchanged, by its id.
[[nodiscard]] std::string everyRow(ledger::Ledger &ledger);

} // namespace chulie::support
