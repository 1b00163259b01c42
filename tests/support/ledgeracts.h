#pragma once

#include "models/ledger/ledger.h"
#include "tests/support/files.h"
#include "tests/support/replica.h"

namespace chulie::test {

/// A person at a ledger who does something at random: enters, edits, clears, removes, re-enters, imports a
/// file, moves households and people; always by the rules of the office's tables. The same dice give the same
/// acts.
class Actor
{
public:
    Actor(Ledger &ledger, const Folder &folder, Dice &dice) : m_ledger(ledger), m_folder(folder), m_dice(dice)
    {
    }

    /// One act; it may turn out to change nothing.
    Result<void> act();

private:
    Result<void> several();
    Result<void> importFile();
    Result<void> move();
    void enter(Act &act);
    void change(Act &act);
    [[nodiscard]] Value value(const Column &column);
    [[nodiscard]] std::vector<Value> rowOf(const Table &table);
    [[nodiscard]] std::vector<std::int64_t> ids(const Table &table);
    void follow(const Table &table, std::vector<Value> &values);
    [[nodiscard]] QByteArray csv(const Table &table, const std::vector<std::vector<Value>> &rows);

    Ledger &m_ledger;
    const Folder &m_folder;
    Dice &m_dice;
};

/// Every row of every table, also of those that are not exchanged, by its id.
[[nodiscard]] std::string everyRow(Ledger &ledger);

} // namespace chulie::test
