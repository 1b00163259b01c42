#include "ui/households/successiondialog.h"

#include "models/catalogue/officewords.h"
#include "models/households/moving.h"
#include "models/households/relations.h"
#include "ui/households/personboxes.h"
#include "ui/session.h"

#include <QComboBox>

#include <algorithm>

namespace chulie::households {

SuccessionDialog::SuccessionDialog(ui::Session &session, const Home &home,
                                   const std::vector<Inhabitant> &people, QWidget *parent)
    : ActDialog(tr("New head of household %1").arg(QString::fromStdString(home.no)), tr("Make the head"),
                parent),
      m_session(session), m_home(home), m_people(people), m_next(personBox({}))
{
    addLine(tr("New head"), m_next);
    // The office's form is filled in Chinese, whatever the window speaks.
    addOccasion(session.year(), QStringLiteral("死亡"));
    for (const Inhabitant &person : people) {
        if (person.relation != catalogue::headOfHousehold)
            m_next->addItem(inWords(person), static_cast<qlonglong>(person.id));
        m_relations[person.id] = relationBox();
        addLine(tr("%1 is to the new head").arg(inWords(person)), m_relations[person.id]);
    }
    warn(tr("The present head leaves on that day, for that reason."));
    connect(m_next, &QComboBox::currentIndexChanged, this, &SuccessionDialog::propose);
    m_next->setCurrentIndex(std::min(1, m_next->count() - 1));
    propose();
}

void SuccessionDialog::propose()
{
    const auto next = std::ranges::find(m_people, personIn(*m_next), &Inhabitant::id);
    for (const Inhabitant &person : m_people) {
        QComboBox &box = *m_relations[person.id];
        const bool isNext = next != m_people.end() && person.id == next->id;
        const std::string_view relation = next == m_people.end() ? std::string_view(person.relation)
                                          : isNext               ? catalogue::headOfHousehold
                                                   : relationTo(next->relation, person.relation);
        box.setCurrentIndex(
            box.findData(QString::fromUtf8(relation.data(), static_cast<qsizetype>(relation.size()))));
        box.setEnabled(!isNext);
    }
}

values::Result<void> SuccessionDialog::perform()
{
    Succession succession{
        .household = m_home.id, .head = personIn(*m_next), .relations = {}, .occasion = occasion()};
    for (const auto &[member, box] : m_relations)
        if (member != succession.head)
            succession.relations[member] = relationIn(*box);
    return succeedHead(m_session.ledger(), succession);
}

} // namespace chulie::households
