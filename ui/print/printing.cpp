#include "ui/print/printing.h"

#include "ui/ask.h"
#include "ui/disclosing.h"
#include "ui/print/printjob.h"
#include "ui/print/seriesbundle.h"
#include "ui/work.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace chulie::print {

namespace {

/// \a outcome of putting \a pages out, and whether photographs are on them.
values::Result<bool> withPhotographs(const values::Result<void> &outcome, const PageLayout &pages)
{
    return outcome ? values::Result<bool>(reports::hasPhotographs(pages.report())) : outcome.failure();
}

} // namespace

std::unique_ptr<const PageLayout> Printing::layOut(const reports::Report &report)
{
    std::unique_ptr<const PageLayout> pages;
    ui::work::run(m_parent, tr("Laying out…"),
                  [&](const values::Progress &) { pages = std::make_unique<const PageLayout>(report); });
    return pages;
}

/// \a pages 0: as many as there will be.
bool Printing::choosePrinter(QPrinter &printer, int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        ui::Ask::person().error(
            m_parent, {tr("No printer is set up on this machine. A PDF can be printed on another."), {}});
        return false;
    }
    QPrintDialog dialog(&printer, m_parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 0);
    if (pages > 0)
        dialog.setMinMax(1, pages);
    return ui::Ask::person().accept(dialog);
}

QString Printing::done(const values::Result<bool> &outcome, const QString &words, const QString &file)
{
    if (!outcome) {
        ui::Ask::person().error(m_parent, outcome.failure());
        return {};
    }
    if (!*outcome || !m_session)
        return words;
    ui::notePictures(*m_session, file);
    return tr("%1 That pictures went out is noted in the history.").arg(words);
}

QString Printing::print(const reports::Report &report)
{
    return print(*layOut(report));
}

/// The thread lays out pages of its own: the preview paints \a pages meanwhile, and the fonts with which a
/// thread shapes a text are gone with it.
QString Printing::print(const PageLayout &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pages.sheet());
    if (!choosePrinter(printer, pages.count()))
        return {};
    values::Result<void> printed;
    ui::work::run(m_parent, tr("Printing…"), [&](const values::Progress &progress) {
        printed = PrintJob::print(PageLayout(pages.report()), printer, progress);
    });
    return done(withPhotographs(printed, pages), tr("Printed."));
}

QString Printing::print(const Series &series)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinter(printer, 0))
        return {};
    const auto printed =
        ui::work::read<bool>(m_parent, tr("Printing %1 reports…").arg(series.count), series.ledger,
                             [&](storage::Database &database, const values::Progress &progress) {
                                 return printSeries(database, *series.kind, series.wanted, printer, progress);
                             });
    return done(printed, tr("Printed."));
}

QString Printing::savePdf(const reports::Report &report)
{
    return savePdf(*layOut(report));
}

QString Printing::savePdf(const PageLayout &pages)
{
    const QString path = ui::Ask::person().newFile(m_parent, tr("Save as PDF"), tr("PDF (*.pdf)"),
                                                   pages.report().name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return {};
    values::Result<void> written;
    ui::work::run(m_parent, tr("Writing the PDF…"), [&](const values::Progress &progress) {
        written = PrintJob::writePdf(PageLayout(pages.report()), path, progress);
    });
    return done(withPhotographs(written, pages), tr("%1 is written.").arg(path), path);
}

QString Printing::savePdf(const Series &series)
{
    const QString name =
        tr("%1 %2", "report and year").arg(reports::title(*series.kind)).arg(series.wanted.year);
    const QString path = ui::Ask::person().newFile(m_parent, tr("Save all as one PDF"), tr("PDF (*.pdf)"),
                                                   name + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return {};
    const auto written =
        ui::work::read<bool>(m_parent, tr("Writing %1 reports…").arg(series.count), series.ledger,
                             [&](storage::Database &database, const values::Progress &progress) {
                                 return writeSeries(database, *series.kind, series.wanted, path, progress);
                             });
    return done(written, tr("%1 is written.").arg(path), path);
}

} // namespace chulie::print
