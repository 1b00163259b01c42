#include "ui/grid/clipboard.h"

#include "models/values/hidden.h"
#include "ui/grid/copying.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QMimeData>

namespace chulie::grid {

namespace {

constexpr auto usualPatience = std::chrono::minutes(2);

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256);
}

/// Whether the keyboard is in a field of a personal column.
bool isInPersonalField()
{
    const auto *focus = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return focus && focus->inputMethodHints().testFlag(Qt::ImhSensitiveData);
}

bool isPersonal(const QMimeData &copied)
{
    return copied.hasFormat(QLatin1StringView(copying::personalFormat)) || isInPersonalField() ||
           values::withoutNumbers(copied.text()) != copied.text();
}

} // namespace

ClipboardKeeper::ClipboardKeeper(QObject *parent) : QObject(parent)
{
    m_clear.setSingleShot(true);
    m_clear.setInterval(usualPatience);
    connect(&m_clear, &QTimer::timeout, this, &ClipboardKeeper::clear);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardKeeper::look);
}

void ClipboardKeeper::look()
{
    m_clear.stop();
    // What is copied while the keyboard is elsewhere is another program's.
    const bool isOwn = QGuiApplication::focusWindow() != nullptr;
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (!copied || !isOwn || !ui::preferences::isOn(ui::preferences::clearsClipboard, true) ||
        !isPersonal(*copied))
        return;
    m_copied = digest(copied->text());
    m_clear.start();
}

void ClipboardKeeper::clear()
{
    if (digest(QApplication::clipboard()->text()) == m_copied)
        QApplication::clipboard()->clear();
}

} // namespace chulie::grid
