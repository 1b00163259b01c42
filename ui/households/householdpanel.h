#pragma once

#include "models/records/unfinished.h"
#include "models/targets/rules.h"
#include "models/values/result.h"
#include "ui/address.h"
#include "ui/lists/recordpanel.h"

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QScrollArea;
class QSplitter;

namespace chulie::forms {
class UnfinishedBar;
class YearForm;
} // namespace chulie::forms

namespace chulie::history {
class RecordHistory;
} // namespace chulie::history

namespace chulie::lists {
class Sublist;
} // namespace chulie::lists

namespace chulie::pictures {
class PicturesPanel;
} // namespace chulie::pictures

namespace chulie::targets {
struct YearFacts;
} // namespace chulie::targets

namespace chulie::households {

class IncomeLine;
class TargetsPane;
class DuplicateNumbers;

/// One household, whole: basics, members, the year beside the year before, changes of status and what is done
/// for it; beside them its targets with their reasons. Ctrl+Enter goes from part to part, so that a household
/// is typed in without a mouse.
class HouseholdPanel : public lists::RecordPanel
{
    Q_OBJECT
public:
    explicit HouseholdPanel(ui::Session &session, QWidget *parent = nullptr);
    ~HouseholdPanel() override;

    /// Shows household \a id in \a year; 0 shows nothing.
    void show(std::int64_t id, int year);
    /// Begins a new household in the village of code \a village, or in one still to be chosen.
    void begin(const std::string &village);
    /// Reads again, after facts were written.
    void reload();
    /// Brings the cursor into the field at \a address.
    void focusOn(const ui::FieldAddress &address);
    [[nodiscard]] std::int64_t household() const { return row(); }
    /// What can be done to the chosen member, in the members' context menu, and \a presence as buttons too.
    void offer(const QList<QAction *> &acts, const QList<QAction *> &presence);

    /// Brings the cursor into the part that is shown.
    void enter();
    /// Goes on to the next part: from the basics to the first member, from member to member, behind a blank
    /// one to the year, and to the targets. What was typed is saved.
    void next();
    /// Brings the members to the front with \a member chosen; the keyboard stays where it is.
    void bringForward(std::int64_t member);
    void addMember();
    /// Brings the pictures to the front.
    void showPictures();
    /// Proposes last year's answers for the member's year where members are shown, else for the household's.
    void propose();
    void confirmProposals();

signals:
    /// Another household or member is shown; 0: none.
    void subjectChanged(std::int64_t household, std::int64_t member);
    void memberRemovalWanted();
    void statusChangeWanted(std::int64_t row);
    void statusRemovalWanted(std::int64_t row);
    /// Row \a row of measures or visits is to be worked on, on its own page; 0: a new one of this household.
    void rowWanted(chulie::catalogue::TableId table, std::int64_t row);
    void unfinishedWanted(const chulie::records::Unfinished &unfinished);
    void householdWanted(std::int64_t household, const std::string &village);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { Basics, Members, Year, Changes, Support, Pictures, History };

    void makeTabs();
    void makeMembers();
    void listen();
    QScrollArea &addPart(QWidget *content);
    void showMember(std::int64_t member);
    void confirm();
    void present(std::int64_t id, int year);
    void judge();
    void proposeNumber();
    void goToField(const ui::FieldAddress &address);
    void focusOnFault(const targets::FaultyField &fault);
    void focusOnMemberYear(const ui::FieldAddress &address);
    void goToYear();
    void retranslate() override;
    void sayTabs();
    void sayHead();
    [[nodiscard]] forms::YearForm &yearShown() const;
    /// The household's village; 0 where there is none.
    [[nodiscard]] values::Result<std::int64_t> village() const;
    /// The facts of its village at the end of the year; none where there is no household.
    [[nodiscard]] values::Result<targets::YearFacts> facts() const;

    QLabel *m_head;
    QLabel *m_standing;
    QCheckBox *m_personal;
    DuplicateNumbers *m_twins;
    forms::UnfinishedBar *m_unfinished;
    QSplitter *m_splitter;
    lists::Sublist *m_members;
    forms::YearForm *m_memberYear;
    forms::YearForm *m_year;
    IncomeLine *m_income;
    TargetsPane *m_targets;
    lists::Sublist *m_changes;
    lists::Sublist *m_measures;
    lists::Sublist *m_visits;
    pictures::PicturesPanel *m_pictures;
    history::RecordHistory *m_history;
    int m_yearShown = 0;
    int m_shows = 0; ///< how often something was shown
    std::optional<targets::HouseholdFacts> m_facts;
    targets::Yardstick m_by;
    QString m_failure; ///< why the household could not be judged
};

} // namespace chulie::households
