#include "ui/households/householdacts.h"

#include "models/households/homes.h"
#include "models/households/statuschange.h"
#include "ui/ask.h"
#include "ui/households/joindialog.h"
#include "ui/households/movedialog.h"
#include "ui/households/presencedialog.h"
#include "ui/households/splitdialog.h"
#include "ui/households/statusdialog.h"
#include "ui/households/successiondialog.h"
#include "ui/lists/removal.h"
#include "ui/session.h"

#include <QWidget>

namespace chulie::households {

HouseholdActs::HouseholdActs(ui::Session &session, QWidget *page)
    : QObject(page), m_session(session), m_page(page)
{
    makeOfHousehold();
    makeOfMembers();
    setSubject(0, 0);
    retranslate();
}

void HouseholdActs::add(const char *words, const QKeySequence &keys, Needs needs, QList<QAction *> &to,
                        const Doing &doing)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    // Answered wherever the keyboard is, also in the year's box, while the page is the one that is shown.
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, doing);
    m_page->addAction(action);
    to.push_back(action);
    m_spoken.push_back({action, words});
    if (needs == Needs::Household)
        m_needy.push_back(action);
}

void HouseholdActs::makeOfHousehold()
{
    add(QT_TR_NOOP("&New household"), QKeySequence::New, Needs::Nothing, m_ofHousehold,
        [this] { emit addHouseholdWanted(); });
    add(QT_TR_NOOP("Ne&xt part"), Qt::CTRL | Qt::Key_Return, Needs::Nothing, m_ofHousehold,
        [this] { emit nextWanted(); });
    add(QT_TR_NOOP("&Propose last year’s answers"), Qt::CTRL | Qt::Key_L, Needs::Household, m_ofHousehold,
        [this] { emit proposeWanted(); });
    add(QT_TR_NOOP("&Confirm all proposals"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Needs::Household,
        m_ofHousehold, [this] { emit confirmWanted(); });
    add(QT_TR_NOOP("Change of s&tatus…"), Qt::CTRL | Qt::Key_T, Needs::Household, m_ofHousehold,
        [this] { changeStatus(0); });
    add(QT_TR_NOOP("Write down a v&isit…"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, Needs::Household, m_ofHousehold,
        [this] { emit visitWanted(); });
    add(QT_TR_NOOP("New me&asure…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, Needs::Household, m_ofHousehold,
        [this] { emit measureWanted(); });
    add(QT_TR_NOOP("P&ictures of the household"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, Needs::Household,
        m_ofHousehold, [this] { emit picturesWanted(); });
    add(QT_TR_NOOP("Print the car&ds of those chosen…"), Qt::CTRL | Qt::ALT | Qt::Key_P, Needs::Household,
        m_ofHousehold, [this] { emit cardsWanted(); });
    add(QT_TR_NOOP("&Split…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, Needs::Household, m_ofHousehold,
        [this] { split(); });
    add(QT_TR_NOOP("&Join to another…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, Needs::Household, m_ofHousehold,
        [this] { join(); });
    add(QT_TR_NOOP("New &head…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, Needs::Household, m_ofHousehold,
        [this] { succeed(); });
    add(QT_TR_NOOP("&Remove household…"), Qt::CTRL | Qt::Key_Delete, Needs::Household, m_ofHousehold,
        [this] { remove(); });
}

void HouseholdActs::makeOfMembers()
{
    add(QT_TR_NOOP("New &member"), Qt::CTRL | Qt::Key_M, Needs::Household, m_ofMembers,
        [this] { emit addMemberWanted(); });
    add(QT_TR_NOOP("Mo&ve member to another household…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, Needs::Household,
        m_ofMembers, [this] { move(); });
    add(QT_TR_NOOP("Remove m&ember…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, Needs::Household, m_ofMembers,
        [this] { removeMember(); });
    add(QT_TR_NOOP("Member has &left…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, Needs::Household, m_ofPresence,
        [this] { leave(); });
    add(QT_TR_NOOP("Member came &back…"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, Needs::Household, m_ofPresence,
        [this] { comeBack(); });
    m_ofMembers += m_ofPresence;
}

void HouseholdActs::setSubject(std::int64_t household, std::int64_t member)
{
    m_household = household;
    m_member = member;
    for (QAction *action : m_needy)
        action->setEnabled(household != 0);
    const auto chosen = member != 0 ? chosenMember() : std::nullopt;
    m_ofPresence.front()->setEnabled(chosen && !chosen->hasLeft);
    m_ofPresence.back()->setEnabled(chosen && chosen->hasLeft);
}

std::optional<Inhabitant> HouseholdActs::chosenMember()
{
    const auto found = inhabitant(m_session.database(), m_member);
    if (!found)
        ui::Ask::person().error(m_page, found.failure());
    return found ? *found : std::nullopt;
}

bool HouseholdActs::read(Home &home, std::vector<Inhabitant> &people)
{
    const auto found = homes(m_session.database(), std::span(&m_household, 1));
    const auto living = inhabitants(m_session.database(), m_household);
    if (!found || !living) {
        ui::Ask::person().error(m_page, !found ? found.failure() : living.failure());
        return false;
    }
    if (found->empty())
        return false;
    home = found->front();
    people = *living;
    return true;
}

void HouseholdActs::split()
{
    Home home;
    std::vector<Inhabitant> people;
    if (!read(home, people))
        return;
    SplitDialog dialog(m_session, home, people, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(dialog.household(), tr("The household was split. Undo takes it back."), dialog.year());
}

void HouseholdActs::join()
{
    Home home;
    std::vector<Inhabitant> people;
    if (!read(home, people))
        return;
    JoinDialog dialog(m_session, home, people, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(dialog.household(), tr("The households were joined. Undo takes it back."), dialog.year());
}

void HouseholdActs::move()
{
    Home home;
    std::vector<Inhabitant> people;
    if (!read(home, people))
        return;
    MoveDialog dialog(m_session, people, m_household, m_member, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(dialog.household(), tr("The member was moved. Undo takes it back."), dialog.year());
}

void HouseholdActs::succeed()
{
    Home home;
    std::vector<Inhabitant> people;
    if (!read(home, people))
        return;
    SuccessionDialog dialog(m_session, home, people, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(m_household, tr("The household has a new head. Undo takes it back."), dialog.year());
}

void HouseholdActs::changeStatus(std::int64_t row)
{
    StatusDialog dialog(m_session, m_household, row, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(m_household, tr("The change of status was recorded. Undo takes it back."), dialog.year());
}

void HouseholdActs::removeStatus(std::int64_t row)
{
    if (row == 0)
        return;
    const auto fault = removalFault(m_session.database(), row);
    if (!fault)
        return ui::Ask::person().error(m_page, fault.failure());
    if (!fault->isNull())
        return ui::Ask::person().tell(m_page, *fault);
    lists::removeAsking(m_page, m_session.ledger(), catalogue::table(catalogue::TableId::StatusChange), row,
                        tr("this change of status"));
}

void HouseholdActs::leave()
{
    const auto member = chosenMember();
    if (!member)
        return;
    PresenceDialog dialog(m_session, *member, PresenceDialog::Of::Leaving, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(m_household, tr("The leaving was recorded. Undo takes it back."), dialog.year());
}

void HouseholdActs::comeBack()
{
    const auto member = chosenMember();
    if (!member)
        return;
    PresenceDialog dialog(m_session, *member, PresenceDialog::Of::Return, m_page);
    if (ui::Ask::person().accept(dialog))
        emit done(m_household, tr("The return was recorded. Undo takes it back."), dialog.year());
}

void HouseholdActs::removeMember()
{
    const auto member = chosenMember();
    if (!member)
        return;
    bool isMistake = member->hasLeft;
    if (!isMistake) {
        PresenceDialog dialog(m_session, *member, PresenceDialog::Of::Removing, m_page);
        if (!ui::Ask::person().accept(dialog))
            return;
        isMistake = dialog.isMistake();
        if (!isMistake)
            return emit done(m_household, tr("The leaving was recorded. Undo takes it back."), dialog.year());
    }
    if (lists::removeAsking(m_page, m_session.ledger(), catalogue::table(catalogue::TableId::Member),
                            member->id, QString::fromStdString(member->name)))
        emit done(m_household, tr("The member was removed. Undo takes it back."), 0);
}

void HouseholdActs::remove()
{
    Home home;
    std::vector<Inhabitant> people;
    if (read(home, people))
        lists::removeAsking(
            m_page, m_session.ledger(), catalogue::table(catalogue::TableId::Household), m_household,
            tr("household %1 %2").arg(QString::fromStdString(home.no), QString::fromStdString(home.head)));
}

void HouseholdActs::retranslate()
{
    for (const auto &[action, words] : m_spoken)
        action->setText(tr(words));
}

} // namespace chulie::households
