#pragma once

#include "models/crosstab/field.h"

#include <QTreeWidget>

namespace chulie::crosstab {

/// The fields that a crosstab can be made of, under what they are of: to be dragged onto its rows or columns,
/// or chosen by a double click or Enter.
class FieldTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FieldTree(QWidget *parent = nullptr);

    /// What is carried while a field is dragged; nullptr where it is something else.
    [[nodiscard]] static const Field *dragged(const QMimeData &data);
    void retranslate();

signals:
    void wanted(const chulie::crosstab::Field *field);

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
};

} // namespace chulie::crosstab
