#include "tests/support/importwindow.h"

#include "ui/exchange/previewview.h"

#include <QTest>

namespace chulie::support {

void ImportWindow::openAll(const QList<QByteArray> &texts)
{
    QStringList paths;
    for (const QByteArray &text : texts)
        paths += m_folder.write(QStringLiteral("list%1.csv").arg(++m_files), text);
    const auto planning = [this, paths](QWidget *, const exchange::ImportOptions &options) {
        return exchange::planImport(m_desk.session().ledger(), paths, options);
    };
    m_dialog = std::make_unique<exchange::ImportDialog>(
        m_desk.session(), paths, planning(nullptr, exchange::ImportDialog::initialOptions()), planning);
    m_dialog->show();
}

QComboBox *ImportWindow::box(const QString &name) const
{
    for (auto *each : m_dialog->findChildren<QComboBox *>())
        if (each->accessibleName() == name && each->isVisible())
            return each;
    return nullptr;
}

void ImportWindow::choose(const QString &name, const QString &words)
{
    QComboBox *at = box(name);
    QVERIFY(at);
    const int index = at->findText(words);
    QVERIFY(index >= 0);
    at->setCurrentIndex(index);
    emit at->activated(index);
    QCoreApplication::processEvents();
}

void ImportWindow::chooseFile(int row)
{
    view(QStringLiteral("Rows by file")).selectRow(row);
}

QTableView &ImportWindow::view(const QString &name) const
{
    for (auto *view : m_dialog->findChildren<QTableView *>())
        if (view->accessibleName() == name)
            return *view;
    qFatal("there is no such table");
}

QString ImportWindow::cell(const QString &heading, int row) const
{
    const auto *model = m_dialog->findChild<exchange::PreviewView *>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == heading)
            return model->index(row + 1, column).data().toString();
    return QStringLiteral("no such heading");
}

} // namespace chulie::support
