#pragma once

#include "models/catalogue/describe.h"
#include "models/catalogue/options.h"

/// The tables beside the fourteen, which are not exchanged in files: years as reported, findings set aside,
/// and pictures.
namespace chulie::catalogue::describe {

inline constexpr Column closedYearColumns[] = {
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village).key(),
    year(QT_TRANSLATE_NOOP("Catalogue", "Year")),
    list("state", "状态", QT_TRANSLATE_NOOP("Catalogue", "State"), options::closing).required(),
    date("closed_on", "封存日期", QT_TRANSLATE_NOOP("Catalogue", "Closed on")).required(),
    text("closed_by", "封存人", QT_TRANSLATE_NOOP("Catalogue", "Closed by")).required(),
    note("results", "上报结果", QT_TRANSLATE_NOOP("Catalogue", "Results as reported")).required(),
    date("reopened_on", "重开日期", QT_TRANSLATE_NOOP("Catalogue", "Reopened on")),
    text("reopened_by", "重开人", QT_TRANSLATE_NOOP("Catalogue", "Reopened by")),
    note("reason", "重开原因", QT_TRANSLATE_NOOP("Catalogue", "Reason for reopening")),
};
inline constexpr TableLine closedYear{
    .id = TableId::ClosedYear,
    .name = "closed_year",
    .label = "封存",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Closed years"),
    .columns = closedYearColumns,
    .group = range(closedYearColumns, "state", "reason"),
    .exchanged = false,
};

inline constexpr Column setAsideColumns[] = {
    reference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village).key(),
    optionalReference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household)
        .keyOrBlank(),
    code("rule", "体检项", QT_TRANSLATE_NOOP("Catalogue", "Check")).key(),
    code("subject", "对象", QT_TRANSLATE_NOOP("Catalogue", "Subject")).keyOrBlank(),
    code("facts", "依据", QT_TRANSLATE_NOOP("Catalogue", "Facts it rested on")).required(),
    note("note", "说明", QT_TRANSLATE_NOOP("Catalogue", "Note")).required(),
    date("set_on", "搁置日期", QT_TRANSLATE_NOOP("Catalogue", "Set aside on")).required(),
    text("set_by", "搁置人", QT_TRANSLATE_NOOP("Catalogue", "Set aside by")).required(),
    date("until", "搁置至", QT_TRANSLATE_NOOP("Catalogue", "Set aside until")),
};
inline constexpr TableLine setAside{
    .id = TableId::SetAside,
    .name = "set_aside",
    .label = "体检搁置",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Findings set aside"),
    .columns = setAsideColumns,
    .group = range(setAsideColumns, "facts", "until"),
    .exchanged = false,
};

/// It hangs on one row of five tables; its bytes are kept beside the history, under the digest in content.
inline constexpr Column pictureColumns[] = {
    code("content", "内容", QT_TRANSLATE_NOOP("Catalogue", "Content")).key(),
    optionalReference("village", "村", QT_TRANSLATE_NOOP("Catalogue", "Village"), TableId::Village)
        .keyOrBlank(),
    optionalReference("household", "户", QT_TRANSLATE_NOOP("Catalogue", "Household"), TableId::Household)
        .keyOrBlank(),
    optionalReference("measure", "措施", QT_TRANSLATE_NOOP("Catalogue", "Measure"), TableId::Measure)
        .keyOrBlank(),
    optionalReference("fund", "资金", QT_TRANSLATE_NOOP("Catalogue", "Fund"), TableId::Fund).keyOrBlank(),
    optionalReference("visit", "走访", QT_TRANSLATE_NOOP("Catalogue", "Visit"), TableId::Visit).keyOrBlank(),
    list("format", "格式", QT_TRANSLATE_NOOP("Catalogue", "Format"), options::pictureFormat).required(),
    count("width", "宽", QT_TRANSLATE_NOOP("Catalogue", "Width"), "像素").least(1),
    count("height", "高", QT_TRANSLATE_NOOP("Catalogue", "Height"), "像素").least(1),
    count("bytes", "字节数", QT_TRANSLATE_NOOP("Catalogue", "Bytes")).required().least(1),
    text("file", "文件名", QT_TRANSLATE_NOOP("Catalogue", "File name")),
    text("caption", "图片说明", QT_TRANSLATE_NOOP("Catalogue", "Caption")),
    code("taken", "拍摄时间", QT_TRANSLATE_NOOP("Catalogue", "Taken at")),
    list("stage", "实施阶段", QT_TRANSLATE_NOOP("Catalogue", "Stage"), options::pictureStage),
    count("place", "顺序", QT_TRANSLATE_NOOP("Catalogue", "Order")).least(1),
};
inline constexpr TableLine picture{
    .id = TableId::Picture,
    .name = "picture",
    .label = "照片资料",
    .title = QT_TRANSLATE_NOOP("Catalogue", "Pictures and papers"),
    .columns = pictureColumns,
    .group = range(pictureColumns, "format", "bytes"),
    .exchanged = false,
};

} // namespace chulie::catalogue::describe
