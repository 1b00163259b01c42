#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/normal.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace chulie::exchange {

/// What a person chooses for a file that leaves something open or has it wrong.
struct FileChoices
{
    using Pairs = std::vector<std::pair<QString, QString>>;
    /// What takes the place of a text in a column: a word that many rows have, and that is no option of a
    /// list.
    struct Replacement
    {
        QString column;
        QString from; ///< as written in the file
        QString to;
    };

    const catalogue::Table *table = nullptr; ///< that the file holds; nullptr: recognised by its header
    values::Reading::Months months = values::Reading::Months::Refused; ///< what a month without a day is
    Pairs values = {};   ///< column and what it holds where it is blank or missing
    Pairs headings = {}; ///< heading and the column that it is of; empty: the column is left alone
    std::vector<Replacement> replacements = {};
    QStringList clearing = {}; ///< columns whose blank cells clear what the ledger has; else they leave it
    QString moneyUnit = {};    ///< of amounts for which the file gives none: 万元; empty: they are in yuan
};

} // namespace chulie::exchange
