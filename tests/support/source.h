#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::support {

/// A piece of a source and the line on which it begins, counted from 1.
struct Piece
{
    QString text;
    int line = 0;
};

/// A file of the project as the tests of its architecture read it.
struct Source
{
    QString path; ///< from the root: "models/ledger/ledger.h"
    QString text;

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] QString layer() const;  ///< its first folder: models, ui, app, tests …
    [[nodiscard]] QString folder() const; ///< all its folders: "models/ledger"
    [[nodiscard]] int lines() const;
    /// What it includes, as spelled between the quotes or brackets.
    [[nodiscard]] std::vector<Piece> includes() const;
    /// The contents of its string literals, raw ones too; what stands in comments is none.
    [[nodiscard]] std::vector<Piece> literals() const;
};

/// Every file under the project's folders, but for build folders and what git keeps.
[[nodiscard]] std::vector<Source> readSources();

/// What stands at the top of the project's tree, but for build folders and dot files.
[[nodiscard]] QStringList topLevel();

} // namespace chulie::support
