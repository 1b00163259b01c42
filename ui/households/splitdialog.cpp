#include "ui/households/splitdialog.h"

#include "models/households/moving.h"
#include "ui/households/personboxes.h"
#include "ui/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace chulie::households {

SplitDialog::SplitDialog(ui::Session &session, const Home &home, const std::vector<Inhabitant> &people,
                         QWidget *parent)
    : ActDialog(tr("Split household %1").arg(QString::fromStdString(home.no)), tr("Split"), parent),
      m_session(session), m_home(home), m_people(people), m_going(checkList()), m_no(new QLineEdit),
      m_village(new QComboBox), m_head(new QComboBox), m_headLeft(personBox({}))
{
    m_no->setObjectName(QStringLiteral("no"));
    for (const places::VillagePlace &place : session.places().villages())
        m_village->addItem(QString::fromStdString(place.name), static_cast<qlonglong>(place.id));
    m_village->setCurrentIndex(m_village->findData(static_cast<qlonglong>(home.villageId)));
    addLine(tr("Who goes"), m_going);
    addLine(tr("Head of the new household"), m_head);
    addLine(tr("Head of those who stay"), m_headLeft);
    addLine(tr("Number of the new household"), m_no);
    addLine(tr("Village"), m_village);
    // The office's form is filled in Chinese, whatever the window speaks.
    addOccasion(session.year(), QStringLiteral("分户"));
    connect(m_going, &QListWidget::itemChanged, this, &SplitDialog::offerHeads);
    offerHeads();
}

QListWidget *SplitDialog::checkList() const
{
    auto *list = new QListWidget;
    for (const Inhabitant &person : m_people) {
        auto *item = new QListWidgetItem(inWords(person), list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setCurrentRow(0);
    list->setFixedHeight(static_cast<int>(std::clamp<std::size_t>(m_people.size(), 2, 8)) *
                             (list->fontMetrics().height() + 8) +
                         8);
    return list;
}

std::vector<std::int64_t> SplitDialog::going() const
{
    std::vector<std::int64_t> ids;
    for (int row = 0; row < m_going->count(); ++row)
        if (m_going->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_people[static_cast<std::size_t>(row)].id);
    return ids;
}

/// Who can be the head here and there follows from who goes; the old one stays it where possible.
void SplitDialog::offerHeads()
{
    const auto ids = going();
    const std::int64_t was = personIn(*m_head);
    const std::int64_t wasLeft = personIn(*m_headLeft);
    bool headGoes = false;
    m_head->clear();
    m_headLeft->clear();
    m_headLeft->addItem(QString(), 0);
    for (const Inhabitant &person : m_people) {
        const bool goes = std::ranges::find(ids, person.id) != ids.end();
        (goes ? m_head : m_headLeft)->addItem(inWords(person), static_cast<qlonglong>(person.id));
        headGoes = headGoes || (goes && person.relation == "户主");
    }
    m_head->setCurrentIndex(std::max(0, m_head->findData(static_cast<qlonglong>(was))));
    m_headLeft->setCurrentIndex(std::max(0, m_headLeft->findData(static_cast<qlonglong>(wasLeft))));
    m_headLeft->setEnabled(headGoes);
}

values::Result<void> SplitDialog::perform()
{
    const auto made = splitHousehold(m_session.ledger(), {.household = m_home.id,
                                                          .members = going(),
                                                          .head = personIn(*m_head),
                                                          .headLeft = personIn(*m_headLeft),
                                                          .no = m_no->text(),
                                                          .village = m_village->currentData().toLongLong(),
                                                          .occasion = occasion()});
    if (!made)
        return made.failure();
    m_made = *made;
    return {};
}

} // namespace chulie::households
