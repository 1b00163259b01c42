#pragma once

#include "models/reports/reports.h"
#include "ui/page.h"
#include "ui/print/printing.h"
#include "ui/reports/reportmaker.h"

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QToolBar;

namespace chulie::print {
class Preview;
} // namespace chulie::print

namespace chulie::reports {

class ComparedWith;

/// 报表: the list of reports, the chosen one as it will be printed, and the ways onto paper. Where the scope
/// holds several of what a report is about, a box chooses whose is shown, and all of them can be put onto
/// paper in one go. An address that names a household leads to its card, one that names a target to the list
/// of who holds it back.
class ReportsPage : public ui::Page
{
    Q_OBJECT
public:
    explicit ReportsPage(ui::Session &session);
    ~ReportsPage() override;

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(ui::Address &address) const override;

    bool printShown() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions(QToolBar &bar);
    void retranslate() override;
    void choose(QStringView report);
    /// Shows \a hint in the place of the preview; empty: the preview.
    void setHint(const QString &hint);
    [[nodiscard]] const ReportKind &kind() const;
    /// What all the reports of the scope come to, and the one that is shown.
    [[nodiscard]] Wanted wantedAll() const;
    [[nodiscard]] Wanted wantedOne() const;
    using Subjects = std::vector<Subject>;
    /// Finds whom the chosen report can be about, in the background, and makes the report of the one chosen:
    /// \a household where it is among them, else the one that was chosen before.
    void findSubjects(std::int64_t household = 0);
    void offer(const values::Result<Subjects> &found);
    void remake();
    void take(const ReportMaker::Made &made);
    void enable();
    void print();
    void printAll();
    void savePdf();
    void saveAllPdf();
    /// The tables of the report that is shown, as a workbook or CSV.
    void exportTables();
    /// All the reports of the scope.
    [[nodiscard]] print::Printing::Series series() const;
    /// Says \a words in the status bar, where there are any.
    void tell(const QString &words);

    ui::Session &m_session;
    ui::Scope m_scope;
    const targets::Target *m_target = nullptr; ///< what the list of gaps is narrowed to
    Subjects m_subjects;
    Subject m_chosen; ///< is chosen again among the subjects that are being found
    ui::work::Latest<Subjects> m_finding;
    ReportMaker m_making;
    QListWidget *m_list;
    QComboBox *m_chooser;
    ComparedWith *m_against;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    print::Preview *m_preview;
    QAction *m_chooserPlace = nullptr;
    QAction *m_againstPlace = nullptr;
    QAction *m_beforeChooser = nullptr;
    QAction *m_beforeZoom = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_smaller = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_export = nullptr;
    QAction *m_printAll = nullptr;
    QAction *m_pdfAll = nullptr;
};

} // namespace chulie::reports
