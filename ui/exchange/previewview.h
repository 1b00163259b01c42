#pragma once

#include "ui/exchange/previewmodel.h"

#include <QTableView>

namespace chulie::exchange {

/// The preview of a file. Below each heading a box says which column of the table it is; choosing another is
/// asked for by mapped().
class PreviewView : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// Shows \a preview; blank cells of the columns \a clearing clear.
    void show(FilePreview preview, const QStringList &clearing);
    using QTableView::show;
    [[nodiscard]] const FilePreview &preview() const { return m_model->preview(); }

signals:
    /// A person chose that the column under \a heading is \a column of the table; empty: none;
    /// null: what it is recognised as.
    void mapped(const QString &heading, const QString &column);
    /// A person chose whether blank cells of \a column clear what the ledger has.
    void clearingChosen(const QString &column, bool clears);

private:
    void putBoxes(const QStringList &clearing);
    [[nodiscard]] QWidget *makeBox(const PreviewColumn &column, const QStringList &offered);
    [[nodiscard]] QWidget *makeClearing(const PreviewColumn &column, const QStringList &clearing);

    PreviewModel *m_model;
};

} // namespace chulie::exchange
