// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/yaml.h"

#include "core/connection/foreign/textscanner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace penstock {

namespace {

constexpr int deepest = 32;

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ForeignFile)
};

struct Line
{
    int number = 0;
    qsizetype indent = 0;
    QString text; ///< without the indentation
    bool isBlank() const { return text.isEmpty() || text.startsWith(u'#'); }
};

class YamlReader final
{
public:
    explicit YamlReader(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        m_lines.reserve(std::size_t(lines.size()));
        for (const QString &whole : lines) {
            Line line;
            line.number = int(m_lines.size()) + 1;
            while (line.indent < whole.size() && whole.at(line.indent) == u' ')
                ++line.indent;
            line.text = whole.mid(line.indent);
            while (!line.text.isEmpty() && line.text.back().isSpace())
                line.text.chop(1);
            m_lines.push_back(line);
        }
    }

    Result<QJsonValue> read()
    {
        skipBlank();
        if (!atEnd() && here().text == u"---")
            ++m_at;
        QJsonValue value = readNode(0);
        skipBlank();
        if (!atEnd() && here().text != u"...")
            complain(ForeignFileText::tr("this is not where the lines above let it be."));
        if (!m_problem.isEmpty())
            return wrongLine(m_problemLine, m_problem);
        return value;
    }

private:
    bool atEnd() const { return m_at >= m_lines.size() || !m_problem.isEmpty(); }
    Line &here() { return m_lines[m_at]; }
    static bool isItem(const Line &line) { return line.text == u"-" || line.text.startsWith(QLatin1String("- ")); }

    void complain(const QString &problem)
    {
        if (!m_problem.isEmpty())
            return;
        m_problem = problem;
        m_problemLine = m_at < m_lines.size() ? m_lines[m_at].number : int(m_lines.size());
    }

    void skipBlank()
    {
        while (m_at < m_lines.size() && here().isBlank())
            ++m_at;
        if (!atEnd() && here().text.startsWith(u'\t'))
            complain(ForeignFileText::tr("a tabulator cannot indent."));
    }

    QJsonValue readNode(int depth)
    {
        skipBlank();
        if (atEnd())
            return {};
        if (depth > deepest) {
            complain(ForeignFileText::tr("it is nested too deeply."));
            return {};
        }
        return isItem(here()) ? QJsonValue(readList(here().indent, depth)) : QJsonValue(readMap(here().indent, depth));
    }

    QJsonArray readList(qsizetype indent, int depth)
    {
        QJsonArray list;
        for (skipBlank(); !atEnd() && here().indent == indent && isItem(here()); skipBlank()) {
            Line &line = here();
            qsizetype shift = 1;
            while (shift < line.text.size() && line.text.at(shift) == u' ')
                ++shift;
            const QString rest = line.text.mid(shift);
            if (rest.isEmpty() || rest.startsWith(u'#')) {
                ++m_at;
                skipBlank();
                list.append(!atEnd() && here().indent > indent ? readNode(depth + 1) : QJsonValue());
            } else if (colonOf(rest) >= 0 || rest.startsWith(QLatin1String("- "))) {
                line.indent += shift; // what follows the dash is a line of its own
                line.text = rest;
                list.append(readNode(depth + 1));
            } else {
                list.append(readValue(rest, indent));
            }
        }
        return list;
    }

    QJsonObject readMap(qsizetype indent, int depth)
    {
        QJsonObject map;
        for (skipBlank(); !atEnd() && here().indent == indent && !isItem(here()); skipBlank()) {
            const QString text = here().text;
            if (text == u"...")
                break;
            const qsizetype colon = colonOf(text);
            if (colon < 0 || text.startsWith(u'?')) {
                complain(ForeignFileText::tr("a name and a colon are expected."));
                break;
            }
            const QString key = scalar(text.first(colon).trimmed()).toString();
            if (map.contains(key))
                complain(ForeignFileText::tr("%1 is there twice.").arg(key));
            const QString rest = text.mid(colon + 1).trimmed();
            if (!rest.isEmpty() && !rest.startsWith(u'#')) {
                map.insert(key, readValue(rest, indent));
                continue;
            }
            ++m_at;
            skipBlank();
            const bool isInside = !atEnd() && (here().indent > indent || (here().indent == indent && isItem(here())));
            map.insert(key, isInside ? readNode(depth + 1) : QJsonValue());
        }
        return map;
    }

    /// Of the key's end; -1: the line has none.
    static qsizetype colonOf(const QString &text)
    {
        QChar quote;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar sign = text.at(i);
            if (!quote.isNull()) {
                if (sign == u'\\' && quote == u'"')
                    ++i;
                else if (sign == quote)
                    quote = QChar();
            } else if (i == 0 && (sign == u'"' || sign == u'\'')) {
                quote = sign;
            } else if (sign == u'#' && i > 0 && text.at(i - 1).isSpace()) {
                return -1;
            } else if (sign == u':' && (i + 1 == text.size() || text.at(i + 1).isSpace())) {
                return i;
            } else if (i == 0 && (sign == u'[' || sign == u'{')) {
                return -1;
            }
        }
        return -1;
    }

    /// What stands behind a key or a dash; goes on to the next line.
    QJsonValue readValue(const QString &text, qsizetype indent)
    {
        if (text.startsWith(u'|') || text.startsWith(u'>'))
            return readBlock(text, indent);
        const QJsonValue value = text.startsWith(u'[') ? flowList(text) : scalar(text);
        ++m_at;
        const std::size_t next = m_at;
        skipBlank();
        if (!atEnd() && here().indent > indent)
            complain(ForeignFileText::tr("a text over several lines is not read."));
        m_at = m_problem.isEmpty() ? next : m_at;
        return value;
    }

    QString readBlock(const QString &head, qsizetype indent)
    {
        const bool isFolded = head.startsWith(u'>');
        const QString mode = head.mid(1).section(QLatin1String(" #"), 0, 0).trimmed();
        if (!mode.isEmpty() && mode != u"-" && mode != u"+")
            complain(ForeignFileText::tr("a block's own indentation is not read."));
        QStringList lines;
        qsizetype first = -1;
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            const Line &line = here();
            if (line.text.isEmpty()) {
                lines += QString();
                continue;
            }
            if (line.indent <= indent)
                break;
            first = first < 0 ? line.indent : first;
            if (line.indent < first)
                complain(ForeignFileText::tr("the block's lines are not indented alike."));
            lines += QString(std::max<qsizetype>(line.indent - first, 0), u' ') + line.text;
        }
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        const QString text = lines.join(isFolded ? u' ' : u'\n');
        return mode == u"-" || text.isEmpty() ? text : text + u'\n';
    }

    QJsonValue flowList(const QString &text)
    {
        const qsizetype end = text.lastIndexOf(u']');
        const QString behind = text.mid(end + 1).trimmed();
        const QString inside = text.sliced(1, std::max<qsizetype>(end - 1, 0));
        if (end < 0 || (!behind.isEmpty() && !behind.startsWith(u'#')) || inside.contains(u'[') ||
            inside.contains(u'{'))
            complain(ForeignFileText::tr("only a short list in one line is read here."));
        QJsonArray list;
        if (inside.trimmed().isEmpty())
            return list;
        const QStringList items = inside.split(u',');
        for (const QString &item : items)
            list.append(scalar(item.trimmed()));
        return list;
    }

    QJsonValue scalar(const QString &text)
    {
        if (text.startsWith(u'"') || text.startsWith(u'\''))
            return quoted(text);
        if (text == u"{}")
            return QJsonObject();
        if (!text.isEmpty() && QStringLiteral("&*!%@`{}[],").contains(text.front())) {
            complain(ForeignFileText::tr(
                "there is a value that Penstock does not read here.")); // perhaps a secret: not repeated
            return {};
        }
        const QString plain = text.section(QLatin1String(" #"), 0, 0).trimmed();
        if (plain.isEmpty() || plain == u"~" || plain == u"null")
            return {};
        return plain;
    }

    QJsonValue quoted(const QString &text)
    {
        static const QString signs = QStringLiteral("nrt0\"\\/");
        static const QString meanings = QStringLiteral("\n\r\t") + QChar(0) + QStringLiteral("\"\\/");
        const QChar quote = text.front();
        QString value;
        for (qsizetype i = 1; i < text.size(); ++i) {
            const QChar sign = text.at(i);
            if (sign == quote && quote == u'\'' && i + 1 < text.size() && text.at(i + 1) == quote) {
                value += quote;
                ++i;
            } else if (sign == quote) {
                const QString behind = text.mid(i + 1).trimmed();
                if (!behind.isEmpty() && !behind.startsWith(u'#'))
                    complain(ForeignFileText::tr("there is more than one value on the line."));
                return value;
            } else if (sign == u'\\' && quote == u'"') {
                const qsizetype known = i + 1 < text.size() ? signs.indexOf(text.at(i + 1)) : -1;
                if (known < 0)
                    complain(ForeignFileText::tr("an escape that Penstock does not read."));
                else
                    value += meanings.at(known);
                ++i;
            } else {
                value += sign;
            }
        }
        complain(ForeignFileText::tr("the text does not end."));
        return value;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace

Result<QJsonValue> readYaml(const QString &text)
{
    return YamlReader(text).read();
}

} // namespace penstock
