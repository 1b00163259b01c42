#include "models/catalogue/columns.h"
#include "models/records/numbering.h"
#include "models/storage/rows.h"
#include "ui/ask.h"
#include "ui/forms/yearform.h"
#include "ui/households/householdpanel.h"
#include "ui/households/targetspane.h"
#include "ui/lists/sublist.h"
#include "ui/pictures/picturespanel.h"
#include "ui/session.h"

#include <QLabel>
#include <QTabWidget>

/// The ways through a household: from part to part, and to the field that is wanted.
namespace chulie::households {

void HouseholdPanel::begin(const std::string &village)
{
    confirm();
    present(0, m_yearShown);
    std::map<int, QString> suggested;
    if (!village.empty())
        suggested[catalogue::HouseholdColumn("village")] = QString::fromStdString(village);
    beginBasics(suggested);
    proposeNumber();
    const int no = catalogue::HouseholdColumn("no");
    basics().focusOn(basics().editor(no)->text().isEmpty() ? no : records::headColumn);
    m_head->setText(tr("New household"));
}

/// Once the village of a new household is known.
void HouseholdPanel::proposeNumber()
{
    const std::string village = basics().editor(catalogue::HouseholdColumn("village"))->text().toStdString();
    const auto proposal = records::proposeHousehold(session().database(), village);
    if (!proposal)
        return ui::Ask::person().error(this, proposal.failure());
    basics().suggest({{catalogue::HouseholdColumn("no"), proposal->no},
                      {catalogue::HouseholdColumn("identified_on"), proposal->identifiedOn}});
}

void HouseholdPanel::enter()
{
    switch (tabs().currentIndex()) {
    case Basics:
        return basics().focusOnBlank();
    case Members:
        return m_members->enter();
    case Year:
        return m_year->form().focusOnBlank();
    case Changes:
        return m_changes->view().setFocus(Qt::OtherFocusReason);
    case Pictures:
        return m_pictures->setFocus(Qt::OtherFocusReason);
    default:
        return m_measures->view().setFocus(Qt::OtherFocusReason);
    }
}

void HouseholdPanel::next()
{
    switch (tabs().currentIndex()) {
    case Basics:
        basics().confirm();
        if (household() == 0)
            return basics().focusOnBlank();
        tabs().setCurrentIndex(Members);
        return m_members->enter();
    case Members:
        if (m_memberYear->isVisible())
            m_memberYear->form().confirm();
        if (!m_members->next())
            goToYear();
        return;
    case Year:
        m_year->form().confirm();
        return m_targets->setFocus(Qt::TabFocusReason);
    default:
        tabs().setCurrentIndex(Basics);
        return enter();
    }
}

void HouseholdPanel::goToYear()
{
    tabs().setCurrentIndex(Year);
    m_year->form().focusOnBlank();
}

void HouseholdPanel::bringForward(std::int64_t member)
{
    tabs().setCurrentIndex(Members);
    m_members->view().choose(member);
}

void HouseholdPanel::addMember()
{
    tabs().setCurrentIndex(Members);
    m_members->add();
}

void HouseholdPanel::showPictures()
{
    tabs().setCurrentIndex(Pictures);
    m_pictures->setFocus(Qt::OtherFocusReason);
}

void HouseholdPanel::focusOnFault(const targets::FaultyField &fault)
{
    if (fault.member != 0) {
        tabs().setCurrentIndex(Members);
        m_members->view().choose(fault.member);
    }
    if (fault.member != 0 && fault.field.table == catalogue::TableId::MemberYear)
        m_memberYear->form().focusOn(fault.field.number);
    else
        goToField({fault.field.table, fault.member, fault.field.number});
}

void HouseholdPanel::focusOnMemberYear(const ui::FieldAddress &address)
{
    const catalogue::Table &years = catalogue::table(catalogue::TableId::MemberYear);
    const auto row =
        session().database().read([&] { return storage::readRow(session().database(), years, address.row); });
    tabs().setCurrentIndex(Members);
    if (address.of != 0)
        m_members->view().choose(address.of);
    else if (row && *row)
        m_members->view().choose(values::number((**row)[catalogue::MemberYearColumn("member")]));
    m_memberYear->form().focusOn(address.column);
}

/// Of no row in particular it is the field that keeps its target from being met.
void HouseholdPanel::focusOn(const ui::FieldAddress &address)
{
    for (const targets::Target &target : targets::targets(values::Level::Household)) {
        const catalogue::ColumnId field = target.field.usual;
        if (address.row == 0 && address.of == 0 && m_facts && field.table == address.table &&
            field.number == address.column)
            return focusOnFault(targets::faultyField(*m_facts, target, m_by));
    }
    goToField(address);
}

void HouseholdPanel::goToField(const ui::FieldAddress &address)
{
    switch (address.table) {
    case catalogue::TableId::Household:
        tabs().setCurrentIndex(Basics);
        return basics().focusOn(address.column);
    case catalogue::TableId::HouseholdYear:
        tabs().setCurrentIndex(Year);
        return m_year->form().focusOn(address.column);
    case catalogue::TableId::Member:
        tabs().setCurrentIndex(Members);
        if (address.row == 0 && (address.of != 0 || m_members->view().chosenId() == 0))
            return m_members->add();
        return m_members->focusOn(address.row, address.column);
    case catalogue::TableId::MemberYear:
        return focusOnMemberYear(address);
    case catalogue::TableId::StatusChange:
        tabs().setCurrentIndex(Changes);
        return m_changes->focusOn(address.row, address.column);
    case catalogue::TableId::Picture:
        return showPictures();
    default:
        tabs().setCurrentIndex(Support);
        return (address.table == catalogue::TableId::Visit ? m_visits : m_measures)
            ->view()
            .setFocus(Qt::OtherFocusReason);
    }
}

} // namespace chulie::households
