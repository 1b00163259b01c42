#include "ui/shell/keysdialog.h"

#include "ui/grid/readonlytable.h"
#include "ui/page.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace chulie::shell {

namespace {

constexpr QSize inCharacters(64, 30);

QString written(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

std::vector<KeysDialog::Key> keysOf(const QList<QAction *> &commands)
{
    std::vector<KeysDialog::Key> all;
    for (const ui::PageKind &page : ui::pages())
        all.push_back({written(QKeySequence(QLatin1StringView(page.keys))), ui::title(page),
                       KeysDialog::tr("pages: %1").arg(ui::title(page.group))});
    for (const QAction *command : commands)
        if (!command->shortcut().isEmpty())
            all.push_back({written(command->shortcut()), plainWords(*command), KeysDialog::tr("menus")});
    return all;
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent), m_model(grid::withTips<Key>(
                           {{[] { return tr("Keys"); }, [](const Key &key) { return key.keys; }},
                            {[] { return tr("What they do"); }, [](const Key &key) { return key.does; }},
                            {[] { return tr("Where"); }, [](const Key &key) { return key.where; }}}))
{
    setWindowTitle(tr("Keyboard"));
    m_model.show(keysOf(commands));
    auto *view = new grid::ReadOnlyTable;
    view->setModel(&m_model);
    view->setAccessibleName(windowTitle());
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    resize(fontMetrics().averageCharWidth() * inCharacters.width(),
           fontMetrics().height() * inCharacters.height());
}

} // namespace chulie::shell
