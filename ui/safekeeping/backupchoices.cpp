#include "ui/safekeeping/backupchoices.h"

#include "models/backups/places.h"
#include "ui/ask.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace chulie::safekeeping {

namespace {

constexpr std::int64_t megabyte = 1'000'000;
constexpr int mostMegabytes = 1'000'000;
constexpr int megabytesPerStep = 100;

} // namespace

BackupChoices::BackupChoices(QWidget *parent)
    : QGroupBox(tr("Back-ups"), parent), m_folder(new QLineEdit), m_second(new QLineEdit),
      m_limit(new QSpinBox)
{
    const backups::Choices chosen = backups::choices();
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setText(QDir::toNativeSeparators(chosen.folder));
    m_second->setObjectName(QStringLiteral("second"));
    m_second->setText(QDir::toNativeSeparators(chosen.second));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setRange(0, mostMegabytes);
    m_limit->setSingleStep(megabytesPerStep);
    m_limit->setSuffix(tr(" MB for each ledger"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setValue(static_cast<int>(chosen.mostBytes / megabyte));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Folder"), makeFolderLine(m_folder, tr("the user's data folder")));
    form->addRow(tr("&Second place"), makeFolderLine(m_second, tr("none; a stick or a share")));
    form->addRow(tr("Most &room"), m_limit);
}

/// \a line with a button that asks for the folder.
QWidget *BackupChoices::makeFolderLine(QLineEdit *line, const QString &unlessChosen)
{
    line->setPlaceholderText(unlessChosen);
    line->setClearButtonEnabled(true);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    auto *choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, line, [this, line] {
        if (const QString folder = ui::Ask::person().folder(this, tr("The folder for back-ups"));
            !folder.isEmpty())
            line->setText(QDir::toNativeSeparators(folder));
    });
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line, 1);
    row->addWidget(choose);
    both->setFocusProxy(line);
    return both;
}

values::Result<void> BackupChoices::store() const
{
    const backups::Choices former = backups::choices();
    const backups::Choices chosen{QDir::fromNativeSeparators(m_folder->text().trimmed()),
                                  QDir::fromNativeSeparators(m_second->text().trimmed()),
                                  m_limit->value() * megabyte};
    // A stick that is not plugged in now may stay chosen.
    for (const auto &[folder, before] :
         {std::pair(chosen.folder, former.folder), std::pair(chosen.second, former.second)})
        if (!folder.isEmpty() && folder != before && !(QDir::isAbsolutePath(folder) && QDir(folder).exists()))
            return values::Failure{tr("There is no folder %1 for the back-ups.").arg(folder), {}};
    if (!chosen.second.isEmpty() && chosen.second == chosen.folder)
        return values::Failure{tr("The second place of the back-ups is the same folder: choose another one."),
                               {}};
    return backups::choose(chosen);
}

} // namespace chulie::safekeeping
