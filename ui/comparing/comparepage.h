#pragma once

#include "models/comparing/settingvalues.h"
#include "models/reports/report.h"
#include "ui/comparing/comparedmodel.h"
#include "ui/latest.h"
#include "ui/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace chulie::comparing {

class ComparedView;
class ProgressLine;

/// Another department's list of persons, chosen or dropped, held against the members of the scope: what came
/// of each, filtered, exported and printed, and acted on: a column set for those who agree, a member opened,
/// numbers taken over. Nothing of the list itself is stored.
class ComparePage : public ui::Page
{
    Q_OBJECT
public:
    explicit ComparePage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    /// What is compared are facts: no judgement changes it.
    void refresh(const std::vector<std::int64_t> &) override {}
    void find() override;
    bool printShown() override;

    /// Holds the list in the file at \a path against the members.
    void compareFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeFoot();
    void makeActions();
    void chooseFile();
    void compare();
    void take(values::Result<HeldList> held);
    void stop();
    void giveUp();
    void keep();
    void fillOutcomes();
    void say();
    [[nodiscard]] QString place() const;
    void sayEmpty();
    void offer();
    void open();
    void setColumn();
    void takeNumbers();
    void write(const catalogue::Table &table, const std::vector<records::RowEdit> &edits);
    [[nodiscard]] reports::Report report() const;
    void print();
    void exportFile();
    void retranslate() override;

    ui::Session &m_session;
    ui::Address m_here;
    QString m_path;                           ///< of the list; empty: none is chosen
    std::shared_ptr<const PersonList> m_list; ///< what the file holds; nullptr until it is read
    std::uint64_t m_version = 0;              ///< of the session's facts that were compared
    ComparedModel *m_model;
    ComparedView *m_view;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_choose;
    QLabel *m_name;
    ProgressLine *m_progress;
    QComboBox *m_outcomes;
    QLineEdit *m_words;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_takeNumbers;
    QPushButton *m_set;
    QAction *m_numbers; ///< shows identity numbers
    QAction *m_print;
    QAction *m_export;
    ui::work::Latest<HeldList> m_comparing;
};

} // namespace chulie::comparing
