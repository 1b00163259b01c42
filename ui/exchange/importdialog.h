#pragma once

#include "ui/exchange/nearduplicatesview.h"
#include "ui/exchange/plantables.h"

#include <QDialog>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::exchange {

class ImportChoices;
class ImportFiles;
class MendingBar;
class PlanChanges;
class PlanList;
class PreviewView;

/// Shows what an import will do before it does it: each file with what it was taken for, its first rows as
/// they are understood, the values that change, and the rows that are refused with the reasons. What a person
/// changes (the column of a heading, the year, a word that many rows have wrong) is planned again at once.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Plans the import of the files under some options; \a parent is for what is shown meanwhile.
    using Planning = std::function<values::Result<ImportPlan>(QWidget *parent, const ImportOptions &options)>;

    /// What is asked of an import before a person chooses anything for the files: near-duplicates wait for a
    /// decision.
    [[nodiscard]] static ImportOptions initialOptions();

    /// Shows \a plan of \a files, which was made by \a planning with initialOptions(), or why there is none.
    ImportDialog(ui::Session &session, QStringList files, values::Result<ImportPlan> plan, Planning planning,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What was planned last; there is one where the dialog was accepted.
    [[nodiscard]] ImportPlan &plan() { return *m_plan; }
    /// Plans once more, as the files and the ledger are now, with what was chosen.
    void planAgain();
    /// Remembers what was chosen for the files, for others with the same headings.
    void remember() const;

    /// The only file is an empty form: offers to fill it instead.
    void offerFilling();
    /// Whether the dialog was left to fill the form.
    [[nodiscard]] bool isToBeFilled() const { return m_isToBeFilled; }

    /// Asks before what a person chose for the files is given up.
    void reject() override;

protected:
    /// Enter belongs to what has the keyboard: nothing is imported by it but from the button itself.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeSummary();
    [[nodiscard]] QWidget *makeProblems();
    [[nodiscard]] QWidget *makeNearDuplicates();
    void makeButtons();
    void recall();
    void take(values::Result<ImportPlan> plan);
    void showAll();
    void showChanges();
    void showSummary();
    void showFile();
    void chooseForAll();
    void mend(const FileChoices::Replacement &replacement);
    void offerMending();
    void map(const QString &heading, const QString &column);
    void clear(const QString &column, bool clears);
    [[nodiscard]] FileChoices &choices();
    void decide(const QList<int> &positions, NearDuplicate::Decision decision);
    void showNearDuplicates();
    [[nodiscard]] int changes() const;
    [[nodiscard]] QString summary() const;
    void saveList();
    void writeRefused();

    ui::Session &m_session;
    QStringList m_paths; ///< of the files, as they were given
    Planning m_planning;
    std::optional<ImportPlan> m_plan;
    QString m_failure;        ///< why there is no plan
    bool m_isTouched = false; ///< a person chose something for the files
    bool m_isToBeFilled = false;
    ImportOptions m_options = initialOptions();
    PlanProblems m_problems;
    NearDuplicateRows m_alike;
    PlanChanges *m_changes;
    QLabel *m_summary;
    QScrollArea *m_summaryArea = nullptr;
    ImportFiles *m_files;
    PlanList *m_problemList;
    PlanList *m_changeList;
    QTabWidget *m_tabs = nullptr;
    NearDuplicatesView *m_nearDuplicates = nullptr;
    ImportChoices *m_choices;
    PreviewView *m_preview;
    MendingBar *m_mending;
    QPushButton *m_save = nullptr;
    QPushButton *m_refused = nullptr;
    QPushButton *m_import = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace chulie::exchange
