#include "ui/lists/readingsdialog.h"

#include "models/storage/database.h"
#include "ui/ask.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chulie::lists {

namespace {

constexpr QSize usualSize(380, 380);
constexpr int emptyRows = 4;

} // namespace

ReadingsDialog::ReadingsDialog(storage::Database &database, QWidget *parent)
    : QDialog(parent), m_rows(new QTableWidget(0, 2, this))
{
    setWindowTitle(tr("How rare characters are read"));
    resize(usualSize);
    m_rows->setHorizontalHeaderLabels({tr("Character"), tr("Pinyin")});
    m_rows->setAccessibleName(windowTitle());
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    const auto given = database.read([&] { return search::readReadings(database); });
    search::Readings all = given ? *given : search::Readings();
    if (const auto unread = search::unreadCharacters(database))
        for (const std::string &character : *unread)
            all.try_emplace(character);
    for (const auto &[character, pinyin] : all)
        addRow(QString::fromStdString(character), QString::fromStdString(pinyin));
    for (int row = 0; row < emptyRows; ++row)
        addRow({}, {});
    auto *said = new QLabel(tr("Characters in names that cannot be found by pinyin yet. Give their reading, "
                               "without tones: 𠮷 ji."));
    said->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    m_rows->setCurrentCell(0, 1);
    m_before = readings();
}

void ReadingsDialog::reject()
{
    if (readings() == m_before || ui::Ask::person().giveUp(this))
        QDialog::reject();
}

void ReadingsDialog::addRow(const QString &character, const QString &pinyin)
{
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    m_rows->setItem(row, 0, new QTableWidgetItem(character));
    m_rows->setItem(row, 1, new QTableWidgetItem(pinyin));
}

search::Readings ReadingsDialog::readings() const
{
    search::Readings readings;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QString character = m_rows->item(row, 0)->text().trimmed();
        const QString pinyin = m_rows->item(row, 1)->text().trimmed();
        if (!character.isEmpty() && !pinyin.isEmpty())
            readings[character.toStdString()] = pinyin.toStdString();
    }
    return readings;
}

} // namespace chulie::lists
