#pragma once

#include "models/ledger/ledger.h"
#include "tests/support/files.h"

#include <memory>

namespace chulie::support {

/// Two ledgers with two villages and household 001, entered in the first and merged into the second; their
/// people work apart and meet by packages.
class TwoLedgers
{
protected:
    void start();
    /// Everything goes both ways; then both hold the same, and their tables follow from their histories.
    void meet();
    [[nodiscard]] QByteArray households(ledger::Ledger &ledger) const;
    void import(ledger::Ledger &ledger, const char *table, const QByteArray &csv) const;

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<ledger::Ledger> m_here;
    std::unique_ptr<ledger::Ledger> m_there;
};

} // namespace chulie::support
