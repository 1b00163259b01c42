#pragma once

#include "models/tracking/visits.h"
#include "ui/scope.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;

namespace chulie {

class RecordList;
class Session;
class SumView;

/// Who was not visited in the year, by whom: the responsible persons with their counts, and beside them the
/// households of the chosen one that nobody went to.
class Unvisited : public QWidget
{
    Q_OBJECT
public:
    explicit Unvisited(Session &session, QWidget *parent = nullptr);
    ~Unvisited() override;

    /// Shows the households of \a scope, as far as they are judged to be in scope.
    void show(const Scope &scope);
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
    [[nodiscard]] VisitsCounted counted() const;

    Session &m_session;
    Scope m_scope;
    QComboBox *m_by;
    SumView *m_helpers;
    RecordList *m_households;
    QPushButton *m_visit;
    QSplitter *m_splitter;
    std::vector<HelperVisits> m_visits;
    bool m_isListed = false; ///< whether the list holds what m_visits gives
};

} // namespace chulie
