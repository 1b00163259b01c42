#pragma once

#include "models/exchange/preview.h"

#include <QAbstractTableModel>

namespace chulie::exchange {

/// The first rows of a file as an import understands them: first the line, then the file's columns under
/// their headings. Row 0 names the column of the table that each is taken for.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(FilePreview preview);
    [[nodiscard]] const FilePreview &preview() const { return m_preview; }
    /// The file's column that \a section shows; nullptr for the line.
    [[nodiscard]] const PreviewColumn *columnAt(int section) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cellData(const PreviewRow &row, int section, int role) const;

    FilePreview m_preview;
};

} // namespace chulie::exchange
