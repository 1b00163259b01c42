#pragma once

#include "models/tracking/visits.h"
#include "ui/lists/searching.h"
#include "ui/scope.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::visits {

/// One line that is one visit: day, visitor and role stay from the last one, the household is found by name,
/// number or pinyin, and Enter behind the reason writes it down.
class VisitLine : public QWidget
{
    Q_OBJECT
public:
    explicit VisitLine(ui::Session &session, QWidget *parent = nullptr);

    void setScope(const ui::Scope &scope);
    /// Begins the next line, at the household.
    void begin();
    /// Puts household \a household in; what is left is the reason.
    void take(std::int64_t household);

signals:
    void written(std::int64_t visit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLine();
    void find(const QString &words);
    void goOn();
    void choose(int match);
    void householdDone();
    void write();
    void say(const QString &problem);
    void retranslate();
    [[nodiscard]] std::int64_t village() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    QLineEdit *m_date;
    QLineEdit *m_visitor;
    QComboBox *m_role;
    QLineEdit *m_household;
    QLineEdit *m_reason;
    QPushButton *m_write;
    QLabel *m_problem;
    QCompleter *m_completer;
    QStringListModel *m_offered;
    lists::Searching m_households;
    void (VisitLine::*m_waiting)() = nullptr; ///< what Enter asked for while the households were being read
    std::vector<tracking::HouseholdLabel> m_matches;
    std::optional<tracking::HouseholdLabel> m_chosen;
};

} // namespace chulie::visits
