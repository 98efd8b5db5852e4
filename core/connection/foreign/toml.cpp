// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/toml.h"

#include "core/connection/foreign/textscanner.h"
#include "core/connection/foreign/tomltables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace penstock {

namespace {

constexpr int deepest = 32;

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ForeignFile)
};

class TomlReader final
{
public:
    explicit TomlReader(const QString &text) : m_text(text) {}

    Result<QJsonObject> read()
    {
        while (m_problem.isEmpty() && skipToNext()) {
            if (m_text.peek() == u'[')
                readHeader();
            else
                readPair(m_here);
            endOfLine();
        }
        if (!m_problem.isEmpty())
            return wrongLine(m_problemLine, m_problem);
        return m_root.toJson();
    }

private:
    void complain(const QString &problem)
    {
        if (!m_problem.isEmpty())
            return;
        m_problem = problem;
        m_problemLine = m_text.line();
    }

    /// Over blanks, empty lines and comments; false: the end.
    bool skipToNext()
    {
        while (!m_text.atEnd()) {
            m_text.skipBlanks();
            if (m_text.peek() == u'#')
                m_text.skipLine();
            else if (m_text.peek() == u'\n')
                m_text.take();
            else
                break;
        }
        return !m_text.atEnd();
    }

    void endOfLine()
    {
        m_text.skipBlanks();
        if (m_text.peek() == u'#')
            m_text.skipLine();
        if (!m_text.atEnd() && m_text.peek() != u'\n')
            complain(ForeignFileText::tr("there is more than one value on the line."));
    }

    QString readKey()
    {
        m_text.skipBlanks();
        if (m_text.peek() == u'"' || m_text.peek() == u'\'')
            return readString();
        QString key;
        while (m_text.peek().isLetterOrNumber() || m_text.peek() == u'_' || m_text.peek() == u'-')
            key += m_text.take();
        if (key.isEmpty())
            complain(ForeignFileText::tr("a name is expected."));
        return key;
    }

    QStringList readPath()
    {
        QStringList path{readKey()};
        m_text.skipBlanks();
        while (m_problem.isEmpty() && m_text.skip(u".")) {
            path += readKey();
            m_text.skipBlanks();
        }
        if (path.size() > deepest)
            complain(ForeignFileText::tr("it is nested too deeply."));
        return path;
    }

    void readHeader()
    {
        const bool isArray = m_text.startsWith(u"[[");
        m_text.skip(isArray ? QStringView(u"[[") : QStringView(u"["));
        m_here = readPath();
        if (!m_text.skip(isArray ? QStringView(u"]]") : QStringView(u"]")))
            complain(ForeignFileText::tr("the table's name does not end."));
        if (!m_problem.isEmpty())
            return;
        const bool fits = isArray ? m_root.appendTable(m_here) : m_root.openTable(m_here);
        if (!fits)
            complain(ForeignFileText::tr("the table is something else above."));
    }

    void readPair(const QStringList &table)
    {
        const QStringList path = table + readPath();
        if (!m_text.skip(u"="))
            complain(ForeignFileText::tr("a \"=\" is expected."));
        const QJsonValue value = readValue(0);
        if (!m_problem.isEmpty())
            return;
        if (!m_root.setValue(path, value))
            complain(ForeignFileText::tr("%1 is there twice.").arg(path.join(u'.')));
    }

    QJsonValue readValue(int depth)
    {
        m_text.skipBlanks();
        const QChar first = m_text.peek();
        if (depth > deepest) {
            complain(ForeignFileText::tr("it is nested too deeply."));
            return {};
        }
        if (first == u'"' || first == u'\'')
            return readString();
        if (first == u'[')
            return readArray(depth);
        if (first == u'{')
            return readInline(depth);
        return readBare();
    }

    QJsonValue readBare()
    {
        static const QRegularExpression number(
            QStringLiteral("\\A[+-]?(0x[0-9A-Fa-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(\\.[0-9_]+)?([eE][+-]?[0-9_]+)?"
                           "|inf|nan)\\z"));
        static const QRegularExpression variable(QStringLiteral("\\A(\\$[A-Za-z_][A-Za-z0-9_]*|\\$\\{[^}\\s]*\\})\\z"));
        QString word;
        while (!m_text.atEnd() && !QStringLiteral(" \t\r\n,]#").contains(m_text.peek()) &&
               (m_text.peek() != u'}' || word.startsWith(QLatin1String("${"))))
            word += m_text.take();
        if (word == u"true" || word == u"false")
            return word == u"true";
        if (number.match(word).hasMatch() || variable.match(word).hasMatch())
            return word;
        complain(ForeignFileText::tr(
            "there is a value that Penstock does not read here.")); // perhaps a secret: not repeated
        return {};
    }

    QJsonValue readArray(int depth)
    {
        QJsonArray array;
        m_text.take();
        while (m_problem.isEmpty() && skipToNext()) {
            if (m_text.skip(u"]"))
                return array;
            array.append(readValue(depth + 1));
            skipToNext();
            if (!m_text.skip(u",") && m_text.peek() != u']')
                complain(ForeignFileText::tr("the list does not end."));
        }
        complain(ForeignFileText::tr("the list does not end."));
        return array;
    }

    QJsonValue readInline(int depth)
    {
        TomlTables table;
        m_text.take();
        m_text.skipBlanks();
        while (m_problem.isEmpty() && !m_text.skip(u"}")) {
            const QStringList path = readPath();
            if (!m_text.skip(u"="))
                complain(ForeignFileText::tr("a \"=\" is expected."));
            const QJsonValue value = readValue(depth + 1);
            if (m_problem.isEmpty() && !table.setValue(path, value))
                complain(ForeignFileText::tr("%1 is there twice.").arg(path.join(u'.')));
            m_text.skipBlanks();
            if (!m_text.skip(u",") && m_text.peek() != u'}')
                complain(ForeignFileText::tr("the table does not end."));
            m_text.skipBlanks();
        }
        return table.toJson();
    }

    QString readString()
    {
        const bool isBasic = m_text.peek() == u'"';
        const QStringView longMark = isBasic ? QStringView(u"\"\"\"") : QStringView(u"'''");
        const bool isLong = m_text.skip(longMark);
        const QStringView mark = isLong ? longMark : longMark.first(1);
        if (!isLong)
            m_text.take();
        else if (!m_text.skip(u"\r\n"))
            m_text.skip(u"\n");
        QString text;
        while (!m_text.atEnd() && !m_text.startsWith(mark)) {
            if (m_text.peek() == u'\n' && !isLong)
                break;
            if (isBasic && m_text.peek() == u'\\')
                readEscape(text, isLong);
            else
                text += m_text.take();
        }
        if (!m_text.skip(mark))
            complain(ForeignFileText::tr("the text does not end."));
        while (isLong && m_text.peek() == mark.front()) // up to two of them belong to the text
            text += m_text.take();
        return text;
    }

    void readEscape(QString &text, bool isLong)
    {
        static const QString signs = QStringLiteral("btnfr\"\\");
        static const QString meanings = QStringLiteral("\b\t\n\f\r\"\\");
        m_text.take();
        const QChar sign = m_text.take();
        if (const qsizetype known = signs.indexOf(sign); known >= 0) {
            text += meanings[known];
            return;
        }
        if (isLong && (sign == u'\n' || sign == u'\r' || sign == u' ')) { // to the next word
            while (!m_text.atEnd() && m_text.peek().isSpace())
                m_text.take();
            return;
        }
        QString digits;
        for (int i = 0; i < (sign == u'u' ? 4 : sign == u'U' ? 8 : 0); ++i)
            digits += m_text.take();
        bool isNumber = false;
        const char32_t code = digits.toUInt(&isNumber, 16);
        if (!isNumber || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            complain(ForeignFileText::tr("\"\\%1\" is no sign of TOML.").arg(sign));
        else
            text += QString::fromUcs4(&code, 1);
    }

    TextScanner m_text;
    TomlTables m_root;
    QStringList m_here; ///< the table that pairs go into
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace

Result<QJsonObject> readToml(const QString &text)
{
    return TomlReader(text).read();
}

} // namespace penstock
