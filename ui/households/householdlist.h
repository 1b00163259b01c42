#pragma once

#include "ui/address.h"
#include "ui/lists/recordview.h"
#include "ui/scope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chulie::lists {
class FilterBar;
class ListActs;
} // namespace chulie::lists

namespace chulie::ui {
class Notice;
class Session;
} // namespace chulie::ui

namespace chulie::households {

/// The households of a scope as one fast table: searched as one types, filtered, typed into, added to and
/// removed from.
class HouseholdList : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdList(ui::Session &session, QWidget *parent = nullptr);

    /// Shows the households of \a scope.
    void show(const ui::Scope &scope);
    /// Reads again, after facts were written or judged.
    void reload();
    /// Chooses household \a id, dropping the search and filters where they hide it.
    void choose(std::int64_t id);
    /// Chooses none, because a new household is begun; nothing is emitted.
    void chooseNone();
    /// Shows \a chosen alone and says what they have in common; all for nullptr.
    void keepTo(std::shared_ptr<const ui::Chosen> chosen);
    [[nodiscard]] const std::shared_ptr<const ui::Chosen> &keptTo() const { return m_keptTo; }
    void focusSearch();
    /// Insert adds a household in \a part too: the form of one.
    void answerAddIn(QWidget &part);
    /// What can be done to the chosen household, in the list's context menu.
    void offer(const QList<QAction *> &acts);

    [[nodiscard]] lists::RecordView &view() const { return *m_view; }
    [[nodiscard]] lists::FilterBar &bar() const { return *m_bar; }
    [[nodiscard]] std::int64_t chosenId() const { return m_view->chosenId(); }
    /// The households of which cells are chosen, in the order of the list.
    [[nodiscard]] std::vector<std::int64_t> chosenIds() const;

signals:
    void chosen(std::int64_t household);
    void opened(std::int64_t household);
    void addWanted();
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void narrowed();
    void retranslate();
    void say();

    ui::Session &m_session;
    ui::Scope m_scope;
    lists::RecordModel *m_model;
    lists::RecordView *m_view;
    lists::FilterBar *m_bar;
    ui::Notice *m_common; ///< what the households shown alone have in common
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_remove;
    lists::ListActs *m_acts;
    std::shared_ptr<const ui::Chosen> m_keptTo;
    std::int64_t m_last = 0;    ///< the household last chosen by a person
    bool m_isBeginning = false; ///< a new household is begun: none is to be chosen
};

} // namespace chulie::households
