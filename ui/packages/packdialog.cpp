#include "ui/packages/packdialog.h"

#include "models/keys/strength.h"
#include "models/pictures/space.h"
#include "models/places/places.h"
#include "ui/ask.h"
#include "ui/pictures/spacewords.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chulie::packages {

namespace {

constexpr int shortest = 8;
constexpr auto withPictures = "packages/pictures";

bool isTooShort(const QString &passphrase)
{
    return passphrase.size() < shortest && keys::strengthOf(passphrase) == keys::Strength::Weak;
}

} // namespace

PackDialog::PackDialog(ui::Session &session, std::string_view region, QWidget *parent)
    : QDialog(parent), m_session(session), m_region(new QComboBox), m_share(new QComboBox),
      m_pictures(new QCheckBox), m_passphrase(new QLineEdit), m_again(new QLineEdit), m_strength(new QLabel)
{
    setWindowTitle(tr("Make a package"));
    m_region->setObjectName(QStringLiteral("region"));
    m_share->setObjectName(QStringLiteral("share"));
    m_share->addItem(tr("Everything, with its history"), static_cast<int>(Share::All));
    m_share->addItem(tr("To start with: villages and standards"), static_cast<int>(Share::Places));
    m_share->addItem(tr("To start with: these and the present households"),
                     static_cast<int>(Share::Households));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("again"));
    for (QLineEdit *line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &PackDialog::judge);
    }
    m_strength->setWordWrap(true);
    m_pictures->setObjectName(QStringLiteral("pictures"));
    m_pictures->setChecked(ui::preferences::isOn(withPictures, true));
    m_pictures->setToolTip(
        tr("Without them the receiver sees that there are pictures, and gets them with a later package"));
    fillRegions(session, region);
    connect(m_region, &QComboBox::currentIndexChanged, this, &PackDialog::sayPictures);
    connect(this, &QDialog::accepted, m_pictures,
            [this] { ui::preferences::setOn(withPictures, m_pictures->isChecked()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_pack = buttons->addButton(tr("&Pack…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Region"), m_region);
    layout->addRow(tr("&What"), m_share);
    layout->addRow(m_pictures);
    layout->addRow(tr("Pass&phrase (may stay blank)"), m_passphrase);
    layout->addRow(tr("Passphrase &again"), m_again);
    layout->addRow(m_strength);
    layout->addRow(buttons);
    judge();
    sayPictures();
}

/// How many there are in the region and how large they make the package.
void PackDialog::sayPictures()
{
    const auto villages =
        pictures::spaceByVillage(m_session.database(), m_region->currentData().toString().toStdString());
    if (!villages)
        return ui::Ask::person().error(this, villages.failure());
    std::int64_t count = 0;
    std::int64_t bytes = 0;
    for (const auto &[village, space] : *villages) {
        count += space.pictures - space.missing;
        bytes += space.bytes;
    }
    m_pictures->setText(
        tr("With p&ictures and papers (%1, %2)").arg(QString::number(count), pictures::sizeWords(bytes)));
    m_pictures->setVisible(count > 0);
}

void PackDialog::fillRegions(ui::Session &session, std::string_view region)
{
    const auto add = [&](std::string_view code) {
        const QString digits = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        const QString name = session.places().name(code);
        m_region->addItem(name.isEmpty() ? digits : name + u' ' + digits, digits);
    };
    if (region.empty())
        for (const std::string &city : session.places().below({}))
            add(city);
    for (std::string_view code = region; !code.empty(); code = places::above(code))
        add(code);
}

/// Without a passphrase whoever finds the stick reads everything, and the person is told so.
QString PackDialog::wordsOn(const QString &passphrase, const QString &again)
{
    if (passphrase.isEmpty())
        return tr("Without a passphrase whoever gets the file can read it.");
    if (isTooShort(passphrase))
        return tr("Too short: a computer guesses it within hours.");
    if (passphrase != again)
        return tr("The two are not the same yet.");
    switch (keys::strengthOf(passphrase)) {
    case keys::Strength::Good:
        return tr("Strong. A passphrase that is lost is lost: tell it to the receiver another way.");
    case keys::Strength::Fair:
        return tr("Fair. A passphrase that is lost is lost: tell it to the receiver another way.");
    default:
        return tr("Weak: easy to guess. Several words, or a line of a poem, are strong.");
    }
}

bool PackDialog::isUsable(const QString &passphrase, const QString &again)
{
    return passphrase == again && !isTooShort(passphrase);
}

void PackDialog::judge()
{
    m_strength->setText(wordsOn(m_passphrase->text(), m_again->text()));
    m_pack->setEnabled(m_region->count() > 0 && isUsable(m_passphrase->text(), m_again->text()));
}

PackOptions PackDialog::options() const
{
    return {m_region->currentData().toString().toStdString(), m_passphrase->text(),
            static_cast<Share>(m_share->currentData().toInt()), false, m_pictures->isChecked()};
}

} // namespace chulie::packages
