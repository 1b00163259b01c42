#pragma once

#include "models/targets/factsreader.h"
#include "ui/address.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;
class QTableView;
class QCheckBox;

namespace chulie {

class IncomeLine;
class RecordForm;
class Session;
class Sublist;
class TargetsModel;
class YearForm;

/// One household, whole: basics, members, the year beside the year before, targets with their reasons,
/// changes of status, and what is done for it.
class HouseholdPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdPanel(Session &session, QWidget *parent = nullptr);

    /// Shows household \a id in \a year; 0 shows nothing.
    void show(std::int64_t id, int year);
    /// Begins a new household in the village of code \a village, or in one still to be chosen.
    void begin(const std::string &village);
    /// Reads anew, after facts were written.
    void reload();
    /// Brings the cursor into the field at \a address.
    void focusOn(const FieldAddress &address);
    void setMasked(bool masked);
    [[nodiscard]] std::int64_t household() const { return m_household; }

signals:
    void added(std::int64_t household);
    void maskedChanged(bool masked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTabs();
    void makeMembers();
    void makeTargets();
    QWidget *scrolled(QWidget *content);
    void showMember(std::int64_t member);
    void judge();
    void openTarget(int row);
    void retranslate();
    void sayHead();
    [[nodiscard]] std::int64_t village() const;

    Session &m_session;
    QLabel *m_head;
    QLabel *m_standing;
    QCheckBox *m_personal;
    QTabWidget *m_tabs;
    RecordForm *m_basics;
    Sublist *m_members;
    YearForm *m_memberYear;
    YearForm *m_year;
    IncomeLine *m_income;
    TargetsModel *m_targets;
    QTableView *m_targetsView;
    Sublist *m_changes;
    Sublist *m_measures;
    Sublist *m_visits;
    std::int64_t m_household = 0;
    int m_yearShown = 0;
    std::optional<HouseholdFacts> m_facts;
    Yardstick m_by;
};

} // namespace chulie
