#pragma once

#include "models/records/householdfinder.h"
#include "ui/records/recordview.h"
#include "ui/scope.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace chulie {

class Session;

/// The households of a scope as one fast table: searched as one types, narrowed by status, target, cause and
/// type, added to and removed from.
class HouseholdList : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdList(Session &session, QWidget *parent = nullptr);

    /// Shows the households of \a scope.
    void show(const Scope &scope);
    /// Reads anew, after facts were written or judged.
    void reload();
    /// Chooses household \a id, dropping the search and filters where they hide it.
    void choose(std::int64_t id);
    void focusSearch();

    void setMasked(bool masked) { m_model->setMasked(masked); }
    [[nodiscard]] RecordView &view() const { return *m_view; }
    [[nodiscard]] std::int64_t chosenId() const { return m_view->chosenId(); }

signals:
    void chosen(std::int64_t household);
    void opened(std::int64_t household);
    void addWanted();
    void maskedChanged(bool masked);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void narrow();
    void remove();
    void retranslate();
    void refillFilters();
    void say();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] std::optional<std::vector<std::int64_t>> kept();
    [[nodiscard]] std::vector<std::int64_t> judgedToKeep() const;

    Session &m_session;
    Scope m_scope;
    RecordModel *m_model;
    RecordView *m_view;
    QLineEdit *m_search;
    QToolButton *m_filter;
    QWidget *m_filters;
    QComboBox *m_status;
    QComboBox *m_target;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_remove;
    std::optional<HouseholdFinder> m_finder; ///< read at the first search, and anew after a write
    std::int64_t m_last = 0;                 ///< the household last chosen by a person
    bool m_narrowing = false;
    QTimer m_stale; ///< the finder is read anew when writing pauses
};

} // namespace chulie
