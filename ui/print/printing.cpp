#include "ui/print/printing.h"

#include "ui/ask.h"
#include "ui/print/paper.h"

#include <QPrintDialog>
#include <QPrinter>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

void printAsking(QWidget *parent, const Pages &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pages.sheet());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages.count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (!Ask::person().accept(dialog))
        return;
    const auto printed = Paper::print(pages, printer);
    if (!printed)
        Ask::person().error(parent, printed.failure());
}

QString savePdfAsking(QWidget *parent, const Pages &pages)
{
    const QString path = Ask::person().newFile(parent, Words::tr("Save as PDF"), Words::tr("PDF (*.pdf)"),
                                               pages.report().name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return {};
    const auto written = Paper::writePdf(pages, path);
    if (written)
        return path;
    Ask::person().error(parent, written.failure());
    return {};
}

} // namespace chulie
