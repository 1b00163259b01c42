#pragma once

#include "models/tracking/visits.h"
#include "ui/scope.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;

namespace chulie::lists {
class RecordList;
} // namespace chulie::lists

namespace chulie::sums {
class SumView;
} // namespace chulie::sums

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::visits {

/// Who was not visited in the year, by whom: the responsible persons with their counts, and beside them the
/// households of the chosen one that nobody went to.
class Unvisited : public QWidget
{
    Q_OBJECT
public:
    explicit Unvisited(ui::Session &session, QWidget *parent = nullptr);
    ~Unvisited() override;

    /// Shows the households of \a scope, as far as they are judged to be in scope.
    void show(const ui::Scope &scope);
    using QWidget::show;
    /// How many were not visited.
    [[nodiscard]] int count() const;

signals:
    /// A double click: the household is to be shown.
    void opened(std::int64_t household);
    /// A visit to it is to be written down.
    void visitWanted(std::int64_t household);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void list();
    void retranslate();
    [[nodiscard]] tracking::VisitsCounted counted() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    QComboBox *m_by;
    sums::SumView *m_helpers;
    lists::RecordList *m_households;
    QPushButton *m_visit;
    QSplitter *m_splitter;
    std::vector<tracking::HelperVisits> m_visits;
    bool m_isListed = false; ///< whether the list holds what m_visits gives
};

} // namespace chulie::visits
