#pragma once

#include "ui/exchange/previewmodel.h"

#include <QTableView>

namespace chulie {

/// The preview of a file. Below each heading a box says which column of the table it is; choosing another is
/// asked for by mapped().
class PreviewView : public QTableView
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    void show(FilePreview preview);
    using QTableView::show;
    [[nodiscard]] const FilePreview &preview() const { return m_model->preview(); }

signals:
    /// A person says that the column under \a heading is \a column of the table; empty: none.
    void mapped(const QString &heading, const QString &column);

private:
    void putBoxes();

    PreviewModel *m_model;
};

} // namespace chulie
