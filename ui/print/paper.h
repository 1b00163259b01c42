#pragma once

#include "models/ledger/progress.h"
#include "models/ledger/result.h"
#include "ui/print/pages.h"

#include <QCoreApplication>

class QPrinter;

namespace chulie {

/// The ways of \a pages onto paper.
struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
public:
    /// Writes a PDF at \a path. Where it cannot be written whole (an unwritable folder, a full disk) the
    /// failure says so and what stood there before stays; the same when \a progress stops it.
    static Result<void> writePdf(const Pages &pages, const QString &path, const Progress &progress = {});

    /// Prints the pages that \a printer was asked for, as it was set up by the person.
    static Result<void> print(const Pages &pages, QPrinter &printer);
};

} // namespace chulie
