#include "models/sample/names.h"

#include <array>

namespace chulie::sample {

namespace {

constexpr const char *counties[] = {"晨星区", "稻香县", "流萤县", "青禾县", "云雀县", "听泉县"};

constexpr std::array townFirst = {"麦浪", "蛙鸣",   "竹影", "荷风",   "萤火", "蝉语", "鹿鸣谷",
                                  "砚池", "棋盘石", "笛声", "琴台口", "苇花", "葵阳", "燕归"};
constexpr std::array townSecond = {"", "上", "下", "东", "西", "南", "北", "大", "小", "新", "老", "中"};

constexpr std::array villageFirst = {"萤", "鹭", "岚", "霁", "苇", "葵", "穗", "鹂", "蝉", "砚",
                                     "琴", "笛", "墨", "棋", "茗", "蘑", "榛", "橡", "𠮷", "鸢"};
constexpr std::array villageSecond = {"围", "塘", "岭", "坑", "坪", "湾", "陂", "洞"};
constexpr std::array villageBefore = {"", "上", "下", "大", "小", "新", "老"};

constexpr const char *hamlets[] = {"老屋", "新屋", "上屋", "下屋", "塘背", "坳下", "岭背",
                                   "水口", "大围", "细围", "黄泥", "樟树", "竹园", "禾坪",
                                   "石桥", "井头", "东坑", "西坑", "松岗", "梨园"};

// As frequent as they are listed.
constexpr const char *surnames[] = {"陈", "李", "黄", "张", "刘", "叶", "吴", "赖",   "谢",
                                    "钟", "曾", "邓", "朱", "罗", "廖", "巫", "欧阳", "江",
                                    "古", "袁", "温", "丘", "骆", "邹", "陈", "李",   "黄",
                                    "张", "刘", "叶", "区", "单", "仇", "解", "查",   "诸葛"};

constexpr const char *maleGiven[] = {"伟", "强", "明", "志", "国", "建", "文", "军", "平", "辉", "东", "海",
                                     "龙", "新", "荣", "光", "生", "金", "水", "木", "锦", "䶮", "锋", "添"};
constexpr const char *femaleGiven[] = {"秀", "英", "梅", "兰", "芳", "娟", "丽", "燕",
                                       "玉", "珍", "琴", "红", "霞", "春", "凤", "月",
                                       "云", "莲", "香", "娣", "妹", "婷", "雯", "㛃"};

constexpr const char *units[] = {"市农业技术站", "市图书馆",   "市气象台", "市质量检测所", "市港务中心",
                                 "市第三中学",   "市供水公司", "市档案馆", "县林业工作站", "县人民医院",
                                 "县职业学校",   "县公路站",   "县统计站", "县文化馆",     "县电力公司"};

constexpr const char *text(std::span<const char *const> names, int index)
{
    return names[static_cast<std::size_t>(index)];
}

} // namespace

std::span<const char *const> countyNames()
{
    return counties;
}

std::string townName(int index)
{
    const int firsts = static_cast<int>(townFirst.size());
    return std::string(text(townSecond, index / firsts)) + text(townFirst, index % firsts) + "镇";
}

std::string villageName(int index)
{
    const int firsts = static_cast<int>(villageFirst.size());
    const int seconds = static_cast<int>(villageSecond.size());
    return std::string(text(villageBefore, index / (firsts * seconds))) + text(villageFirst, index % firsts) +
           text(villageSecond, index / firsts % seconds) + "村";
}

std::span<const char *const> hamletNames()
{
    return hamlets;
}

std::string surname(Random &random)
{
    return random.pick(surnames);
}

std::string givenName(Random &random, bool female)
{
    const auto draw = [&] { return female ? random.pick(femaleGiven) : random.pick(maleGiven); };
    std::string name = draw();
    if (!random.chance(25))
        name += draw();
    return name;
}

std::string personName(Random &random)
{
    const bool female = random.chance(30);
    const std::string family = surname(random);
    return family + givenName(random, female);
}

std::string phoneNumber(Random &random)
{
    return "1000" + std::to_string(10000000 + random.below(10000000)).substr(1);
}

std::string accountNumber(Random &random)
{
    return "000000000" + std::to_string(1000000000 + random.below(1000000000));
}

std::string partnerName(Random &random)
{
    return random.pick(units);
}

} // namespace chulie::sample
