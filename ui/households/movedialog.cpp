#include "ui/households/movedialog.h"

#include "models/households/moving.h"
#include "ui/households/householdpicker.h"
#include "ui/households/personboxes.h"
#include "ui/session.h"

#include <QComboBox>

namespace chulie::households {

MoveDialog::MoveDialog(ui::Session &session, const std::vector<Inhabitant> &people, std::int64_t household,
                       std::int64_t member, QWidget *parent)
    : ActDialog(tr("Move a member to another household"), tr("Move"), parent), m_session(session),
      m_member(personBox(people)), m_to(new HouseholdPicker(session, household)),
      m_relation(relationBox("其他")), m_headLeft(personBox(people))
{
    m_member->setCurrentIndex(std::max(0, m_member->findData(static_cast<qlonglong>(member))));
    addLine(tr("Who goes"), m_member);
    addLine(tr("To which household"), m_to);
    addLine(tr("Relation to the head there"), m_relation);
    addLine(tr("Head of those who stay"), m_headLeft);
    addOccasion(session.year());
    const std::int64_t head = people.empty() || people.front().relation != "户主" ? 0 : people.front().id;
    const auto offer = [this, head] { m_headLeft->setEnabled(head != 0 && personIn(*m_member) == head); };
    connect(m_member, &QComboBox::currentIndexChanged, this, offer);
    offer();
}

std::int64_t MoveDialog::household() const
{
    return m_to->household();
}

values::Result<void> MoveDialog::perform()
{
    if (household() == 0)
        return values::Failure{tr("Choose another household."), {}};
    const auto moved = moveMember(m_session.ledger(), {.member = personIn(*m_member),
                                                       .to = household(),
                                                       .relation = relationIn(*m_relation),
                                                       .headLeft = personIn(*m_headLeft),
                                                       .occasion = occasion()});
    if (!moved)
        return moved.failure();
    return {};
}

} // namespace chulie::households
