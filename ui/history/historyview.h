#pragma once

#include "models/history/asking.h"
#include "ui/address.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace chulie {

class HistoryModel;
class Session;

/// A list of what was done: who changed what, when, from what to what, by which import. The newest entries
/// are there at once, the others follow from a thread. Opens the record at the field, and takes acts back.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(Session &session, QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Lists what \a asked asks for.
    void show(const chronicle::Asked &asked);
    void setMasked(bool masked);
    /// Leaves out the way to all of an act, where the list is of one record.
    void hideWholeAct();

    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &table() const { return *m_view; }
    /// Whether entries are still being looked for.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Takes the act of the chosen entry back, after asking.
    void takeBack();
    /// Opens the record of the chosen entry at its field.
    void open();

signals:
    /// A record was opened: its table, row and column are the address's field; the rest is to be filled in.
    void opened(const chulie::FieldAddress &field);
    void said(const QString &message);
    /// Only what the act of the chosen entry did is asked for.
    void actWanted(std::int64_t act);
    void found();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Found = std::shared_ptr<Result<std::vector<std::int64_t>>>;

    void makeView();
    void search();
    void searched();
    void take(std::vector<std::int64_t> entries);
    void tell();
    void retranslate();

    Session &m_session;
    HistoryModel *m_model;
    QTableView *m_view;
    QLabel *m_count;
    QCheckBox *m_personal;
    QPushButton *m_wholeAct;
    QPushButton *m_takeBack;
    chronicle::Asked m_asked;
    QFutureWatcher<Found> m_searching;
    std::shared_ptr<std::atomic_bool> m_stop;
    QTimer m_changed; ///< several changes of one moment are shown together
    bool m_isAsked = false;
    bool m_isSearching = false;
    bool m_isStale = false; ///< facts changed while it was hidden
};

} // namespace chulie
