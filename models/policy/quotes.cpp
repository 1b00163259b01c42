#include "models/policy/policy.h"
#include "models/targets/target.h"

#include <algorithm>

namespace chulie {

namespace {

/// Words of a clause by which the sentence that carries a target is found.
struct Mark
{
    std::string_view target;
    const char *clause;
    const char *words;
};

constexpr Mark marks[] = {
    {"h.food", "一", "不愁吃"},
    {"h.clothing", "一", "不愁穿"},
    {"h.education", "一", "因贫失学辍学"},
    {"h.education", "三（一）", "因贫失学辍学"},
    {"h.medical", "一", "基本医疗保险"},
    {"h.medical", "三（二）", "城乡居民医疗保险范围"},
    {"h.critical", "一", "大病保险"},
    {"h.critical", "三（二）", "落实大病保险"},
    {"h.pension", "一", "基本养老保险"},
    {"h.pension", "三（四）", "城乡居民基本养老保险"},
    {"h.housing", "一", "住房和饮水安全"},
    {"h.housing", "三（三）", "危房改造任务"},
    {"h.water", "一", "住房和饮水安全"},
    {"h.water", "四（一）", "贫困人口饮水安全"},
    {"h.dibao", "一", "应保尽保"},
    {"h.dibao", "三（四）", "应保尽保"},
    {"h.income", "一", "45%"},
    {"h.industry", "二（一）", "都有扶贫产业带动"},
    {"h.asset", "二（四）", "有意愿的相对贫困户"},
    {"h.job", "二（三）", "有就业意愿"},
    {"h.training", "二（三）", "职业技能提升意愿"},
    {"h.aid", "三（一）", "应助尽助"},
    {"h.premium", "三（二）", "个人缴费部分"},
    {"h.premium", "三（四）", "个人缴费部分"},
    {"h.supplement", "二（六）", "医疗补充保险广覆盖"},
    {"h.disability", "三（五）", "护理补贴"},
    {"h.pairing", "九（三）", "户有干部结对"},
    {"h.visits", "九（一）", "遍访"},
    {"h.pathway", "九（五）", "标注脱贫途径"},
    {"v.poverty", "一", "全部实现稳定脱贫"},
    {"v.income", "一", "60%"},
    {"v.model", "一", "新农村示范村"},
    {"v.road", "一", "路面硬化"},
    {"v.road", "四（一）", "路面硬化"},
    {"v.tidy", "一", "整洁村"},
    {"v.sewage", "四（一）", "雨污分流"},
    {"v.bus", "四（一）", "通客车"},
    {"v.grid", "四（二）", "电网改造"},
    {"v.mobile", "四（二）", "行政村 4G 网络"},
    {"v.broadcast", "四（二）", "户户通"},
    {"v.waste", "四（一）", "垃圾和污水"},
    {"v.wastewater", "四（一）", "垃圾和污水"},
    {"v.services", "四（二）", "公共卫生站"},
    {"v.fund", "九（三）", "财政专项资金（"},
    {"v.publicity", "九（二）", "公告公示"},
    {"v.handout", "五（一）", "直接发放钱物"},
    {"v.secretary", "六（二）", "第一书记"},
    {"v.secretary", "九（三）", "选派驻村工作队"},
    {"v.partner", "九（三）", "村有单位帮扶"},
    {"v.leader", "九（一）", "县区委书记遍访"},
    {"v.party", "七（一）", "抓党建强治理促脱贫"},
    {"v.reserve", "七（一）", "书记后备队伍"},
    {"v.inspection", "八（三）", "巡察全覆盖"},
    {"t.base", "二（一）", "每个镇有"},
    {"t.insurance", "二（六）", "政策性农业保险"},
    {"t.team", "七（三）", "乡村振兴工作队全覆盖"},
    {"c.park", "二（一）", "每个县区至少有"},
    {"c.study", "九（一）", "48 天"},
    {"c.session", "九（一）", "每月至少一次"},
    {"c.report", "九（一）", "每半年"},
    {"c.assessment", "八（二）", "成效考核"},
    {"c.disclosure", "九（二）", "分配结果一律公开"},
    {"m.study", "九（一）", "24 天"},
    {"m.session", "九（一）", "每季度至少一次"},
    {"m.assessment", "八（二）", "成效考核"},
    {"m.disclosure", "九（二）", "分配结果一律公开"},
    {"m.exit", "一", "全部出列"},
};

/// The sentence of \a paragraph that holds its place \a at, with its full stop.
QString sentenceAt(const QString &paragraph, qsizetype at)
{
    static const QChar stop = u'。';
    const auto begin = at == 0 ? 0 : paragraph.lastIndexOf(stop, at - 1) + 1;
    const auto end = paragraph.indexOf(stop, at);
    return paragraph.mid(begin, end < 0 ? -1 : end + 1 - begin);
}

} // namespace

std::vector<Quote> planWords(const Target &target)
{
    std::vector<Quote> quotes;
    for (const Mark &mark : marks) {
        if (mark.target != target.code)
            continue;
        const Clause *clause = findClause(QString::fromUtf8(mark.clause));
        Q_ASSERT(clause);
        for (const QString &paragraph : clause->paragraphs) {
            const auto at = paragraph.indexOf(QString::fromUtf8(mark.words));
            if (at < 0)
                continue;
            quotes.push_back({clause, paragraph, sentenceAt(paragraph, at)});
            break;
        }
    }
    return quotes;
}

} // namespace chulie
