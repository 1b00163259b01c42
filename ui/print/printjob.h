#pragma once

#include "models/values/progresscallback.h"
#include "models/values/result.h"
#include "ui/print/bundle.h"
#include "ui/print/pagelayout.h"

#include <QCoreApplication>

class QPrinter;

namespace chulie::print {

class PageWriter;

/// The ways of pages onto paper. Each fails with a message for the person; stopped by its progress it fails
/// without one.
struct PrintJob
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
public:
    /// Writes a PDF at \a path. Where it cannot be written whole (an unwritable folder, a full disk) the
    /// failure says so, and the file that was there before stays; the same when \a progress stops it.
    static values::Result<void> writePdf(const PageLayout &pages, const QString &path,
                                         const values::Progress &progress = {});
    /// The same of a whole volume. What \a volume's make throws passes through.
    static values::Result<void> writePdf(const Bundle &volume, const QString &path,
                                         const values::Progress &progress = {});

    /// Prints the pages that \a printer was asked for, as it was set up by the person.
    static values::Result<void> print(const PageLayout &pages, QPrinter &printer,
                                      const values::Progress &progress = {});
    static values::Result<void> print(const Bundle &volume, QPrinter &printer,
                                      const values::Progress &progress = {});

    /// Fails where no typeface of this machine has Chinese characters.
    static values::Result<void> checkTypefaces();
};

} // namespace chulie::print
