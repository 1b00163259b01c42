#include "ui/firststart/newvillage.h"

#include "models/places/counties.h"
#include "models/starting/offered.h"
#include "ui/ask.h"
#include "ui/readfiles.h"
#include "ui/work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace chulie::firststart {

namespace {

/// A line in which names are typed or chosen.
QComboBox *names()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

/// Offers \a words in \a box; what is typed there stays.
void offerIn(QComboBox &box, QStringList words)
{
    words.removeDuplicates();
    const QString typed = box.currentText();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItems(words);
    box.setEditText(typed);
}

/// Whether \a place may be meant where \a typed is typed for it: nothing yet, or a name that is none of those
/// offered, rules none out.
bool mayBe(const std::string &place, const QComboBox &typed)
{
    const QString name = typed.currentText().trimmed();
    return name.isEmpty() || name == QString::fromStdString(place);
}

} // namespace

NewVillage::NewVillage(QWidget *parent)
    : QDialog(parent), m_name(names()), m_town(names()), m_county(names()),
      m_poor(new QCheckBox(tr("Counts among the relatively poor villages (相对贫困村)"))),
      m_code(new QLineEdit), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Start my village"));
    setMinimumWidth(460);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Village"), m_name);
    form->addRow(tr("&Town"), m_town);
    form->addRow(tr("&County"), m_county);
    auto *read = new QPushButton(tr("&Names from a file…"));
    read->setToolTip(tr("A list of villages, or the township's package: its names are offered here, and the "
                        "code of the village that you choose is taken."));
    read->setAutoDefault(false);
    form->addRow(QString(), read);
    form->addRow(QString(), m_poor);
    form->addRow(tr("Co&de"), m_code);
    form->addRow(QString(), m_problem);
    form->addRow(m_buttons);
    offerIn(*m_county, places::countiesOfPlan());
    m_poor->setChecked(true);
    m_code->setPlaceholderText(tr("12 digits; may be left empty"));
    m_code->setToolTip(tr("The statistical division code. Left empty, the village goes by a provisional code "
                          "that can be corrected later."));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().height());
    for (QComboBox *box : {m_name, m_town, m_county})
        connect(box, &QComboBox::editTextChanged, this, &NewVillage::check);
    connect(m_code, &QLineEdit::textChanged, this, &NewVillage::check);
    for (QComboBox *box : {m_town, m_county})
        connect(box, &QComboBox::editTextChanged, this, &NewVillage::narrow);
    connect(m_name, &QComboBox::activated, this, &NewVillage::takeChosen);
    connect(read, &QPushButton::clicked, this, &NewVillage::readNames);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Start"));
    check();
}

/// A line that loses the keyboard tells of a chosen name: not to a dialog that is gone.
NewVillage::~NewVillage()
{
    hide();
}

places::VillageStart NewVillage::start() const
{
    return {m_name->currentText(), m_town->currentText(), m_county->currentText(), m_poor->isChecked(),
            m_code->text()};
}

void NewVillage::check()
{
    const QString wrong = places::problem(start());
    m_problem->setText(m_name->currentText().isEmpty() ? QString() : wrong);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

void NewVillage::offer(places::Places places)
{
    m_places = std::move(places);
    QStringList counties;
    for (const places::VillagePlace &place : m_places.villages())
        counties += QString::fromStdString(place.county);
    offerIn(*m_county, counties.isEmpty() ? places::countiesOfPlan() : counties);
    narrow();
}

/// The villages that lie where the county and the town that are typed are.
std::vector<places::VillagePlace> NewVillage::fitting() const
{
    std::vector<places::VillagePlace> places;
    for (const places::VillagePlace &place : m_places.villages())
        if (mayBe(place.county, *m_county) && mayBe(place.town, *m_town))
            places.push_back(place);
    return places;
}

/// Offers the towns of the county that is typed, and the villages of the town.
void NewVillage::narrow()
{
    QStringList towns;
    for (const places::VillagePlace &place : m_places.villages())
        if (mayBe(place.county, *m_county))
            towns += QString::fromStdString(place.town);
    QStringList villages;
    for (const places::VillagePlace &place : fitting())
        villages += QString::fromStdString(place.name);
    offerIn(*m_town, towns);
    offerIn(*m_name, villages);
}

/// Takes what is known of the village that was chosen, where only one has its name.
void NewVillage::takeChosen()
{
    auto places = fitting();
    std::erase_if(places, [this](const places::VillagePlace &place) {
        return QString::fromStdString(place.name) != m_name->currentText();
    });
    if (places.size() != 1)
        return;
    const places::VillagePlace &place = places.front();
    m_county->setEditText(QString::fromStdString(place.county));
    m_town->setEditText(QString::fromStdString(place.town));
    m_code->setText(QString::fromStdString(place.code));
    m_poor->setChecked(place.poor);
}

void NewVillage::readNames()
{
    const QString path = ui::Ask::person().file(this, tr("A list of villages, or a package"),
                                                ui::readfiles::filter() + tr(";;Packages (*.chuliepack)"));
    if (path.isEmpty())
        return;
    values::Result<places::Places> places = places::Places();
    ui::work::run(this, tr("Reading the names …"), [&](const values::Progress &progress) {
        places = starting::offeredPlaces(path, progress);
    });
    if (places)
        offer(*std::move(places));
    else if (!places.failure().message.isEmpty())
        ui::Ask::person().error(this, places.failure());
}

} // namespace chulie::firststart
