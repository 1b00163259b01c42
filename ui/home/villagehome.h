#pragma once

#include "models/overview/exittargets.h"
#include "models/todo/todo.h"
#include "ui/home/yearsmodel.h"
#include "ui/latest.h"
#include "ui/scope.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTabWidget;
class QTableView;

namespace chulie::closing {
class ClosingLine;
} // namespace chulie::closing

namespace chulie::overview {
class OverviewCharts;
} // namespace chulie::overview

namespace chulie::ui {
struct Address;
class Session;
} // namespace chulie::ui

namespace chulie::home {

class ExitTargetsView;
class StepsView;
class TodoView;

/// One village on a page: the steps of its first evening until it has what it begins with, its exit targets
/// with who holds each back, what is to be done, and how it stood at each year's end; the charts behind a
/// tab. The targets follow an edit at once, the rest comes from threads: what the village's own rows say,
/// then what all of the ledger is looked at for.
class VillageHome : public QWidget
{
    Q_OBJECT
public:
    explicit VillageHome(ui::Session &session, QWidget *parent = nullptr);

    /// Shows the village of \a scope.
    void show(const ui::Scope &scope);
    using QWidget::show;
    /// Facts of \a villages (ids; none: of all) were judged again.
    void refresh(const std::vector<std::int64_t> &villages);
    /// Reads what is to be done again: something was set aside, which is no fact.
    void lookForWork();
    void retranslate();

    [[nodiscard]] ExitTargetsView &targets() const { return *m_targets; }
    [[nodiscard]] TodoView &todo() const { return *m_todo; }
    [[nodiscard]] StepsView &steps() const { return *m_steps; }
    [[nodiscard]] YearsModel &years() { return m_yearsModel; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isBusy() const { return m_looking.isBusy() || m_checking.isBusy(); }
    [[nodiscard]] QSplitter &beside() const { return *m_beside; }
    [[nodiscard]] QSplitter &below() const { return *m_below; }

signals:
    void wanted(const chulie::ui::Address &address);
    void said(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a thread finds out of the village alone.
    struct Work
    {
        std::vector<todo::Item> items = {};
        std::vector<overview::YearStanding> years = {};
    };

    QWidget *makeVillage();
    void bringInList();
    void showTargets();
    void showSteps();
    void take(values::Result<Work> work);
    void takeChecked(values::Result<std::vector<todo::Item>> items);
    void showWork();
    [[nodiscard]] const targets::VillageResult *village() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    YearsModel m_yearsModel;
    QLabel *m_headline;
    closing::ClosingLine *m_closing;
    StepsView *m_steps;
    QTabWidget *m_tabs;
    QSplitter *m_beside = nullptr;
    QSplitter *m_below = nullptr;
    ExitTargetsView *m_targets = nullptr;
    TodoView *m_todo = nullptr;
    QLabel *m_yearsTitle = nullptr;
    QTableView *m_years = nullptr;
    overview::OverviewCharts *m_charts = nullptr;
    Work m_work;                       ///< what the village's own rows say
    std::vector<todo::Item> m_checked; ///< what all of the ledger is looked at for
    ui::work::Latest<Work> m_looking;
    ui::work::Latest<std::vector<todo::Item>> m_checking;
};

} // namespace chulie::home
