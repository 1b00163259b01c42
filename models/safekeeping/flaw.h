#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

#include <cstdint>
#include <string>

namespace chulie::safekeeping {

/// Something that is wrong with a ledger itself, not with what people entered into it.
struct Flaw
{
    /// What the ledger was held against.
    enum class Kind : std::uint8_t {
        File,       ///< SQLite's own check of its pages, indices and constraints
        Page,       ///< the checks that the program gives the pages
        History,    ///< the entries make sense and can be read
        State,      ///< the tables hold what follows from the entries
        Rule,       ///< the catalogue's rules for values and rows
        Evaluation, ///< a stored evaluation is what the facts give
    };

    Kind kind = Kind::File;
    const catalogue::Table *table = nullptr; ///< nullptr: none in particular
    std::string row = {};    ///< the texts of its key with spaces between, numbers of persons masked
    std::string column = {}; ///< as exchanged; empty: the row as a whole
    QString reason = {};
};

/// The word for \a kind in what `check` prints, the same in every language.
[[nodiscard]] std::string_view wordOf(Flaw::Kind kind);
/// What a person can do about flaws of \a kind.
[[nodiscard]] QString adviceOn(Flaw::Kind kind);

} // namespace chulie::safekeeping
