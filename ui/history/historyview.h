#pragma once

#include "models/history/entryquery.h"
#include "ui/address.h"
#include "ui/latest.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::history {

class HistoryModel;

/// A list of what was done: who changed what, when, from what to what, by which import. The newest entries
/// are there at once, the others follow from a thread. Opens the record at the field, and takes acts back.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(ui::Session &session, QWidget *parent = nullptr);

    /// Lists what \a query asks for.
    void show(const EntryQuery &query);
    /// Leaves out the way to all of an act, where the list is of one record.
    void hideWholeAct();

    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_view; }
    /// Whether entries are still being looked for.
    [[nodiscard]] bool isSearching() const { return m_searching.isBusy(); }
    /// Takes the act of the chosen entry back, after asking.
    void takeBack();
    /// Takes the removed record of the chosen entry out of the history for good, after asking.
    void forget();
    /// Opens the record of the chosen entry at its field.
    void open();

signals:
    /// A record was opened: its table, row and column are the address's field; the rest is to be filled in.
    void opened(const chulie::ui::FieldAddress &field);
    void said(const QString &message);
    /// Only what the act of the chosen entry did is asked for.
    void actWanted(std::int64_t act);
    void found();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Entries = std::vector<std::int64_t>;

    void makeView();
    void search();
    bool searchNewest();
    void searched(values::Result<Entries> entries);
    void take(Entries entries);
    void tell();
    [[nodiscard]] bool canForget() const;
    void retranslate();

    ui::Session &m_session;
    HistoryModel *m_model;
    QTableView *m_view;
    QLabel *m_count;
    QCheckBox *m_personal;
    QPushButton *m_wholeAct;
    QPushButton *m_takeBack;
    QPushButton *m_forget;
    EntryQuery m_query;
    QTimer m_changed; ///< several changes of one moment are shown together
    bool m_isAsked = false;
    bool m_isStale = false; ///< facts changed while it was hidden
    ui::work::Latest<Entries> m_searching;
};

} // namespace chulie::history
