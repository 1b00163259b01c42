#pragma once

#include "models/reports/reports.h"
#include "models/storage/ledgerfile.h"
#include "ui/print/pagelayout.h"

#include <QCoreApplication>
#include <QString>

class QPrinter;
class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::print {

/// The way of reports onto paper and into PDF files for every page of the window: asks for the printer or
/// file, works on a thread with progress and a stop, and shows what fails.
class Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
public:
    /// The reports of one kind that \a wanted comes to, \a count of them.
    struct Series
    {
        storage::LedgerFile ledger;
        const reports::ReportKind *kind = nullptr;
        reports::Wanted wanted = {};
        qsizetype count = 0;
    };

    /// That pictures of people go out is noted in the log of the ledger of \a session; nullptr: what is
    /// printed has none.
    explicit Printing(QWidget *parent, ui::Session *session = nullptr) : m_parent(parent), m_session(session)
    {
    }

    // Each returns the message about it; an empty string where nothing was printed or written.

    [[nodiscard]] QString print(const reports::Report &report);
    [[nodiscard]] QString print(const PageLayout &pages);
    [[nodiscard]] QString print(const Series &series);
    [[nodiscard]] QString savePdf(const reports::Report &report);
    [[nodiscard]] QString savePdf(const PageLayout &pages);
    [[nodiscard]] QString savePdf(const Series &series);

private:
    [[nodiscard]] std::unique_ptr<const PageLayout> layOut(const reports::Report &report);
    [[nodiscard]] bool choosePrinter(QPrinter &printer, int pages);
    /// Says \a words of what went out to \a file, or onto paper; fails as it did.
    [[nodiscard]] QString done(const values::Result<bool> &outcome, const QString &words,
                               const QString &file = {});

    QWidget *m_parent;
    ui::Session *m_session;
};

} // namespace chulie::print
