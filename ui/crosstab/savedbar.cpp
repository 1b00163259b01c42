#include "ui/crosstab/savedbar.h"

#include "ui/ask.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace chulie::crosstab {

namespace {

bool isSame(const Asked &one, const Asked &other)
{
    return one.rows == other.rows && one.columns == other.columns && one.quantity == other.quantity;
}

} // namespace

SavedBar::SavedBar(storage::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_names(new QComboBox(this)), m_keep(new QToolButton(this)),
      m_letGo(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_names, 1);
    row->addWidget(m_keep);
    row->addWidget(m_letGo);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(16);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            emit chosen(m_saved[static_cast<std::size_t>(index) - 1].asked);
    });
    connect(m_keep, &QToolButton::clicked, this, &SavedBar::keep);
    connect(m_letGo, &QToolButton::clicked, this, &SavedBar::letGo);
}

void SavedBar::setPresent(const Asked &asked)
{
    m_present = asked;
    show();
}

void SavedBar::reload()
{
    auto saved = crosstab::readSaved(m_database);
    if (!saved) {
        ui::Ask::person().error(this, saved.failure());
        return;
    }
    m_saved = *std::move(saved);
    show();
}

void SavedBar::show()
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItem(tr("Saved crosstabs"));
    for (const Saved &saved : m_saved)
        m_names->addItem(saved.name);
    const auto same =
        std::ranges::find_if(m_saved, [this](const Saved &saved) { return isSame(saved.asked, m_present); });
    m_names->setCurrentIndex(same == m_saved.end() ? 0 : static_cast<int>(same - m_saved.begin()) + 1);
    m_letGo->setEnabled(same != m_saved.end());
}

void SavedBar::keep()
{
    const QString name = ui::Ask::person().text(this, tr("Save this crosstab as:"), {}).trimmed();
    if (name.isEmpty())
        return;
    const bool taken = std::ranges::any_of(m_saved, [&](const Saved &saved) { return saved.name == name; });
    if (taken &&
        !ui::Ask::person().confirm(this, tr("There is a crosstab %1 already.").arg(name), tr("Replace")))
        return;
    const auto done = crosstab::save(m_database, {name, m_present});
    if (!done)
        ui::Ask::person().error(this, done.failure());
    reload();
}

void SavedBar::letGo()
{
    const QString name = m_names->currentText();
    if (!ui::Ask::person().confirm(this, tr("Remove the saved crosstab %1?").arg(name), tr("Remove")))
        return;
    const auto done = crosstab::removeSaved(m_database, name);
    if (!done)
        ui::Ask::person().error(this, done.failure());
    reload();
}

void SavedBar::retranslate()
{
    m_names->setAccessibleName(tr("Saved crosstabs"));
    m_keep->setText(tr("Save…"));
    m_letGo->setText(tr("Remove"));
    show();
}

} // namespace chulie::crosstab
